/** Proxmox VE's option schema as data, and the checks its loaders make with it. */
@NullMarked
package io.github.pvelint.schema;

import org.jspecify.annotations.NullMarked;
