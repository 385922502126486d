package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.api.cli.measure.MeasureCommand;
import org.kinscope.embedded.GraphUnavailable;
import org.kinscope.ingest.DeliveryRefused;
import org.kinscope.ingest.identity.IdentityKeysRefused;
import org.kinscope.ingest.mapping.MappingRefused;
import org.kinscope.ingest.write.OtherWriter;
import org.kinscope.synthetic.CityRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code kinscope}: every use of the program begins here. */
@Command(
        name = "kinscope",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "One graph of a city's social assistance: who lives with whom, who owns what, who"
                        + " got which aid. Every finding is a question with its evidence.",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            IngestCommand.class,
            CheckCommand.class,
            QuarantineCommand.class,
            CorrectionsCommand.class,
            MappingCommand.class,
            IdentityCommand.class,
            GenerateCommand.class,
            AnalyseCommand.class,
            FindingsCommand.class,
            ReviewCommand.class,
            ExplainCommand.class,
            ConflictsCommand.class,
            TiersCommand.class,
            PolicyCommand.class,
            EntitlementsCommand.class,
            PrecheckCommand.class,
            UnaidedCommand.class,
            GrowthCommand.class,
            CliffCommand.class,
            PremiumCommand.class,
            EventsCommand.class,
            BundleCommand.class,
            ReformCommand.class,
            NetworksCommand.class,
            RostersCommand.class,
            OverlapCommand.class,
            FairnessCommand.class,
            MonthlyCommand.class,
            ChangesCommand.class,
            FlowsCommand.class,
            CohortCommand.class,
            AidedCommand.class,
            TargetingCommand.class,
            IndicatorsCommand.class,
            QuotaCommand.class,
            TrapCommand.class,
            AddressCommand.class,
            MeasureCommand.class,
            GraphCommand.class,
            AuditCommand.class,
            KeysCommand.class,
            UsersCommand.class,
            DoctorCommand.class
        },
        footerHeading = "%nExit codes%n",
        footer = {
            "  0 ok · 1 differences where asked to fail on them · 2 usage · 3 data · 4 environment"
        })
public final class Kinscope implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        Logging.quiet();
        System.exit(commandLine().execute(arguments));
    }

    /** {@return the command line, with its errors as one clear line each} */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Kinscope());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(
                (problem, command, parsed) -> {
                    PrintWriter err = command.getErr();
                    String trouble = Trouble.lineOf(problem, optionsOf(command));
                    err.println("kinscope: " + (trouble == null ? lineOf(problem) : trouble));
                    if (System.getenv("KINSCOPE_DEBUG") != null) {
                        problem.printStackTrace(err);
                    }
                    err.flush();
                    return trouble == null ? exitCodeOf(problem) : ExitCode.ENVIRONMENT;
                });
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "name a command, for example: kinscope demo");
    }

    private static GlobalOptions optionsOf(CommandLine command) {
        return command.getCommandSpec().mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(GlobalOptions.class::isInstance)
                .map(GlobalOptions.class::cast)
                .findFirst()
                .orElseGet(GlobalOptions::new);
    }

    private static String lineOf(Exception problem) {
        String message = problem.getMessage();
        String said =
                switch (problem) {
                    case CommandFailed f -> message;
                    case GraphUnavailable g -> message;
                    case DeliveryRefused d -> message;
                    case MappingRefused m -> message;
                    case CityRefused c -> message;
                    case IdentityKeysRefused k -> message;
                    case OtherWriter o -> message;
                    case SampleRefused s -> message;
                    case FileSystemException f ->
                            "the file " + f.getFile() + " cannot be used: " + reasonOf(f);
                    case UncheckedIOException u
                            when u.getCause() instanceof FileSystemException f ->
                            lineOf(f);
                    default ->
                            problem.getClass().getSimpleName()
                                    + ": "
                                    + message
                                    + " (set KINSCOPE_DEBUG=1 for the whole trace)";
                };
        return String.valueOf(said).lines().findFirst().orElse("").strip();
    }

    private static String reasonOf(FileSystemException problem) {
        return switch (problem) {
            case NoSuchFileException none -> "it or its folder does not exist";
            case AccessDeniedException denied -> "access is denied";
            case FileSystemException other ->
                    other.getReason() == null
                            ? other.getClass().getSimpleName()
                            : String.valueOf(other.getReason());
        };
    }

    private static int exitCodeOf(Exception problem) {
        return switch (problem) {
            case CommandFailed failed -> failed.exitCode();
            case DeliveryRefused refused -> ExitCode.DATA;
            case MappingRefused refused -> ExitCode.DATA;
            case CityRefused refused -> ExitCode.USAGE;
            case SampleRefused refused -> refused.isOption() ? ExitCode.USAGE : ExitCode.DATA;
            default -> ExitCode.ENVIRONMENT;
        };
    }
}
