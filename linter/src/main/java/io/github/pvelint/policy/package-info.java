/** What a policy file may say, and what comes of several of them laid over each other. */
@NullMarked
package io.github.pvelint.policy;

import org.jspecify.annotations.NullMarked;
