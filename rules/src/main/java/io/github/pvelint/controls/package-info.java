/**
 * Catalogues of security controls, and which of them each rule supports. All of it is data, read
 * only when somebody asks for it.
 */
@NullMarked
package io.github.pvelint.controls;

import org.jspecify.annotations.NullMarked;
