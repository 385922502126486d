package org.kinscope.analytics.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kinscope.analytics.policy.PolicyAt.Pair;
import org.kinscope.analytics.policy.PolicyAt.PropertyLimits;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The policy data of all days, read once from the files beside this class. Reading is strict: an
 * unknown field, a missing source, a bad date or a bad amount is a {@link PolicyFormatException}.
 */
public final class PolicyCatalogue {

    /** The first day of which the catalogue speaks: 国务院令649号 came into force. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2014, 5, 1);

    /** The reading of the rules that the source essay gives. */
    public static final String ESSAY = "essay-2020";

    /** The reading of the rules by the national texts. */
    public static final String NATIONAL = "national";

    /** A programme with the days of its values. */
    record ProgrammeFile(
            String code,
            Words title,
            String departmentCode,
            List<String> units,
            String need,
            String period,
            List<Dated<List<String>>> gates,
            List<Dated<Boolean>> stopsWithStatus,
            List<Dated<Optional<Integer>>> repeatWindowDays,
            List<Dated<String>> amounts) {}

    /** A value of one area. */
    record OfArea<T>(String area, Dated<T> dated) {}

    /** A value of one reading. */
    record OfProfile<T>(String profile, T value) {}

    /** A status with its tier. */
    record Status(String code, Words name, int tier, boolean meansTested) {}

    private final List<ProgrammeFile> programmes;
    private final List<Dated<Pair>> pairs;
    private final List<OfArea<Optional<Yuan>>> standards;
    private final List<OfProfile<OfArea<Integer>>> multiples;
    private final List<OfArea<Integer>> supportLines;
    private final List<OfArea<Integer>> supportShares;
    private final String cityArea;
    private final List<OfProfile<Dated<PropertyLimits>>> propertyLimits;
    private final Map<String, Status> statuses;
    private final List<String> silentModes;
    private final Map<String, Words> departments;

    private final UnaryOperator<String> files;

    private PolicyCatalogue(UnaryOperator<String> files) {
        this.files = files;
        PolicyReader reader = new PolicyReader(files);
        departments = reader.departments();
        statuses = reader.statuses();
        silentModes = reader.silentModes();
        programmes = reader.programmes(statuses.keySet(), departments.keySet());
        pairs = reader.pairs();
        standards = reader.standards();
        multiples = reader.multiples();
        supportLines = reader.percents("support_line_percent");
        supportShares = reader.percents("support_share_percent");
        cityArea = reader.cityArea();
        propertyLimits = reader.propertyLimits();
    }

    /**
     * {@return the catalogue that the program brings along}
     *
     * @throws PolicyFormatException if a file breaks its form
     */
    public static PolicyCatalogue load() {
        return new PolicyCatalogue(PolicyCatalogue::resource);
    }

    /**
     * {@return the catalogue whose files lie in {@code folder}}
     *
     * @throws PolicyFormatException if a file breaks its form
     * @throws UncheckedIOException if a file is missing
     */
    public static PolicyCatalogue load(Path folder) {
        return load(
                name -> {
                    try {
                        return Files.readString(folder.resolve(name));
                    } catch (IOException e) {
                        throw new UncheckedIOException(
                                "the policy file " + folder.resolve(name) + " cannot be read", e);
                    }
                });
    }

    /** {@return the catalogue whose files {@code files} reads} */
    public static PolicyCatalogue load(UnaryOperator<String> files) {
        return new PolicyCatalogue(files);
    }

    /** {@return the text of one of its files} */
    public String file(String name) {
        return files.apply(name);
    }

    /**
     * {@return the text of one of its files, or of the bundled one where it has none} For files
     * that came later: a catalogue that was copied before goes on as it is.
     *
     * @throws UncheckedIOException if the file is there and cannot be read
     */
    public String fileOrBundled(String name) {
        try {
            return files.apply(name);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                return resource(name);
            }
            throw e;
        }
    }

    /**
     * {@return the rules in force on {@code day} by the reading {@link #ESSAY}, which is that of
     * the detectors}
     *
     * @throws IllegalArgumentException if the catalogue does not reach back so far
     */
    public PolicyAt at(LocalDate day) {
        return at(day, ESSAY);
    }

    /**
     * {@return the rules in force on {@code day} by the reading {@code profile}}
     *
     * @throws IllegalArgumentException if the catalogue does not reach back so far, or lacks the
     *     reading
     */
    public PolicyAt at(LocalDate day, String profile) {
        if (day.isBefore(FIRST_DAY)) {
            throw new IllegalArgumentException(
                    "no policy is known for " + day + "; the catalogue begins on " + FIRST_DAY);
        }
        return new PolicyDay(this, day, profile);
    }

    /** {@return the codes of all programmes of any day, in the catalogue's order} */
    public List<String> programmeCodes() {
        return programmes.stream().map(ProgrammeFile::code).toList();
    }

    /** {@return the name of the programme, or empty where the catalogue lacks it} */
    public Optional<Words> findProgrammeName(String code) {
        return programmes.stream()
                .filter(p -> p.code().equals(code))
                .map(ProgrammeFile::title)
                .findFirst();
    }

    /** {@return the name of the recorded status, or empty where the catalogue lacks it} */
    public Optional<Words> findStatusName(String status) {
        return Optional.ofNullable(statuses.get(status)).map(Status::name);
    }

    /** {@return the name of the department or source, or empty where the catalogue lacks it} */
    public Optional<Words> findDepartmentName(String code) {
        return Optional.ofNullable(departments.get(code));
    }

    /** {@return the codes of all recorded statuses, in the catalogue's order} */
    public List<String> statusCodes() {
        return List.copyOf(statuses.keySet());
    }

    List<ProgrammeFile> programmes() {
        return programmes;
    }

    List<Dated<Pair>> pairs() {
        return pairs;
    }

    List<OfArea<Optional<Yuan>>> standards() {
        return standards;
    }

    List<OfProfile<OfArea<Integer>>> multiples() {
        return multiples;
    }

    List<OfArea<Integer>> supportLines() {
        return supportLines;
    }

    List<OfArea<Integer>> supportShares() {
        return supportShares;
    }

    /** {@return the area of the city for which it answers, as the beginning of a division code} */
    public String cityArea() {
        return cityArea;
    }

    List<OfProfile<Dated<PropertyLimits>>> propertyLimits() {
        return propertyLimits;
    }

    Map<String, Status> statuses() {
        return statuses;
    }

    List<String> silentModes() {
        return silentModes;
    }

    static String resource(String name) {
        try (InputStream in = PolicyCatalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("the policy file " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the policy file " + name + " cannot be read", e);
        }
    }
}
