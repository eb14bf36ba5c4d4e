package io.github.pvelint.model;

import java.time.Instant;

/**
 * What a run judges by and no file says.
 *
 * @param pveMajor the Proxmox VE release that the cluster runs or is to run, 8 or 9
 * @param now the instant that ages are counted to; rules never look at a clock
 */
public record Circumstances(int pveMajor, Instant now) {}
