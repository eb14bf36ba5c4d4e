/**
 * The domain in an admin's words: guests, their sections, disks and devices, and the cluster they
 * live in. What a line means here is what Proxmox VE's own loader makes of it.
 */
@NullMarked
package io.github.pvelint.model;

import org.jspecify.annotations.NullMarked;
