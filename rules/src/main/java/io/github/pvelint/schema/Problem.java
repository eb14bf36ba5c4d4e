package io.github.pvelint.schema;

/**
 * A value that loads but that Proxmox's API would not have taken.
 *
 * @param reason for an administrator: what is wrong, in one sentence without a full stop
 */
public record Problem(String reason) {}
