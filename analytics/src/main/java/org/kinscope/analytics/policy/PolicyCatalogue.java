package org.kinscope.analytics.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** A status with its tier. */
    record Status(String code, Words name, int tier, boolean meansTested) {}

    private final List<ProgrammeFile> programmes;
    private final List<Dated<Pair>> pairs;
    private final List<OfArea<Optional<Yuan>>> standards;
    private final List<OfArea<Integer>> multiples;
    private final String cityArea;
    private final List<Dated<PropertyLimits>> propertyLimits;
    private final Map<String, Status> statuses;
    private final List<String> silentModes;
    private final Map<String, Words> departments;

    private PolicyCatalogue(PolicyReader reader) {
        departments = reader.departments();
        statuses = reader.statuses();
        silentModes = reader.silentModes();
        programmes = reader.programmes(statuses.keySet(), departments.keySet());
        pairs = reader.pairs();
        standards = reader.standards();
        multiples = reader.multiples();
        cityArea = reader.cityArea();
        propertyLimits = reader.propertyLimits();
    }

    /**
     * {@return the catalogue that the program brings along}
     *
     * @throws PolicyFormatException if a file breaks its form
     */
    public static PolicyCatalogue load() {
        return new PolicyCatalogue(new PolicyReader(PolicyCatalogue::resource));
    }

    /** {@return the catalogue whose files {@code files} reads; for tests of the reader} */
    static PolicyCatalogue load(java.util.function.UnaryOperator<String> files) {
        return new PolicyCatalogue(new PolicyReader(files));
    }

    /**
     * {@return the rules in force on {@code day}}
     *
     * @throws IllegalArgumentException if the catalogue does not reach back so far
     */
    public PolicyAt at(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            throw new IllegalArgumentException(
                    "no policy is known for " + day + "; the catalogue begins on " + FIRST_DAY);
        }
        return new PolicyDay(this, day);
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

    List<ProgrammeFile> programmes() {
        return programmes;
    }

    List<Dated<Pair>> pairs() {
        return pairs;
    }

    List<OfArea<Optional<Yuan>>> standards() {
        return standards;
    }

    List<OfArea<Integer>> multiples() {
        return multiples;
    }

    String cityArea() {
        return cityArea;
    }

    List<Dated<PropertyLimits>> propertyLimits() {
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
