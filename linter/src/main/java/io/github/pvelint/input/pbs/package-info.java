/** Datastores of Proxmox Backup Server, read as folders. Their chunks are never gone through. */
@NullMarked
package io.github.pvelint.input.pbs;

import org.jspecify.annotations.NullMarked;
