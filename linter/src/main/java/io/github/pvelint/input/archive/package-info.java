/**
 * Archives and compression: the only user of Commons Compress, zstd-jni and aircompressor. Nothing
 * is unpacked to disk, and no link in an archive is followed.
 */
@NullMarked
package io.github.pvelint.input.archive;

import org.jspecify.annotations.NullMarked;
