package io.github.pvelint.cli;

import io.github.pvelint.history.Trend;
import io.github.pvelint.input.Inputs;
import java.util.Optional;

/**
 * What some reports tell beyond the findings.
 *
 * @param inputs what the findings are about; absent if it is not there any more
 * @param trend how the run compares with those before it; absent without a history
 */
record Surroundings(Optional<Inputs> inputs, Optional<Trend> trend) {}
