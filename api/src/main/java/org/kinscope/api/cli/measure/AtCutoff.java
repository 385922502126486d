package org.kinscope.api.cli.measure;

import picocli.CommandLine.Option;

/** What happens to a running variable, or along it, at a cut-off. */
abstract class AtCutoff extends Measuring {

    @Option(
            names = {"--x", "--running"},
            required = true,
            paramLabel = "COLUMN",
            description = "Running variable")
    String x = "";

    @Option(
            names = {"--cutoff", "-c"},
            defaultValue = "0",
            description = "Rows at or above it are on its right (default: ${DEFAULT-VALUE})")
    double cutoff;
}
