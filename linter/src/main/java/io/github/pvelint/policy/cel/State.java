package io.github.pvelint.policy.cel;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;

/** A state of a guest, and the cluster around it. */
record State(Guest guest, Cluster cluster) {}
