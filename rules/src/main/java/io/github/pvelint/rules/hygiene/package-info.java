/** Rules about lines that Proxmox does not read as they were meant. */
@NullMarked
package io.github.pvelint.rules.hygiene;

import org.jspecify.annotations.NullMarked;
