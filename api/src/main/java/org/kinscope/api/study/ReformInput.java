package org.kinscope.api.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.policy.reform.ReformFile;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reform that a caller tells, read by the same reader as the file of one; what is null is as it
 * is.
 *
 * @param name its name
 * @param multiple the percent of S below which a family is dibao-marginal
 * @param jobCost percent of S left out of the income of each who has a wage
 * @param graceMonths months for which dibao goes on behind its line
 * @param open gates that open to more
 * @param taper programmes that fade out
 * @param amounts values of the catalogue
 */
public record ReformInput(
        @Nullable String name,
        @Nullable Integer multiple,
        @Nullable Integer jobCost,
        @Nullable Integer graceMonths,
        @Nullable List<OpenedGateInput> open,
        @Nullable List<TaperInput> taper,
        @Nullable List<AssumedValueInput> amounts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Each reform costs the rules a look at every family. */
    private static final int MOST = 4;

    /**
     * A gate that opens.
     *
     * @param programme the programme's code
     * @param to the statuses that open it too; null: it asks for no status
     * @param share percent of the amount
     */
    public record OpenedGateInput(
            @Nullable String programme, @Nullable List<String> to, @Nullable Integer share) {}

    /**
     * A taper.
     *
     * @param programme the programme's code
     * @param width percent of S
     */
    public record TaperInput(@Nullable String programme, @Nullable Integer width) {}

    /**
     * {@return the reforms}
     *
     * @throws Refusal if there are none or more than {@value #MOST}, two of one name, one that
     *     changes nothing, or one that names what the catalogue lacks
     */
    static List<Reform> read(List<ReformInput> inputs, RuleBook book) {
        List<Reform> reforms = inputs.stream().map(one -> one.read(book)).toList();
        long names = reforms.stream().map(Reform::name).distinct().count();
        if (reforms.isEmpty() || reforms.size() > MOST || names < reforms.size()) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        return reforms;
    }

    private Reform read(RuleBook book) {
        Reform reform;
        try {
            reform = new ReformFile(book).parse("the reform", JSON.writeValueAsString(fields()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        StudyFilter.sensible(reform.amounts());
        boolean changes =
                multiple != null
                        || jobCost != null
                        || reform.graceMonths() > 0
                        || !reform.opened().isEmpty()
                        || !reform.tapers().isEmpty()
                        || !reform.amounts().isEmpty();
        if (!changes || reform.name().equals(Reform.NONE.name())) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        return reform;
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "name", name);
        put(fields, "zh", name);
        put(fields, "en", name);
        put(fields, "multiple", multiple);
        put(fields, "job_cost", jobCost);
        put(fields, "grace_months", graceMonths);
        List<Object> gates = new ArrayList<>();
        for (OpenedGateInput one : open == null ? List.<OpenedGateInput>of() : open) {
            Map<String, Object> gate = new LinkedHashMap<>();
            put(gate, "programme", one.programme());
            put(gate, "to", one.to() == null ? "all" : one.to());
            put(gate, "share", one.share());
            gates.add(gate);
        }
        List<Object> tapers = new ArrayList<>();
        for (TaperInput one : taper == null ? List.<TaperInput>of() : taper) {
            Map<String, Object> fade = new LinkedHashMap<>();
            put(fade, "programme", one.programme());
            put(fade, "width", one.width());
            tapers.add(fade);
        }
        List<Object> values = new ArrayList<>();
        for (AssumedValueInput one : amounts == null ? List.<AssumedValueInput>of() : amounts) {
            Map<String, Object> value = new LinkedHashMap<>();
            put(value, "value", one.name());
            put(value, "is", one.value());
            values.add(value);
        }
        put(fields, "open", gates.isEmpty() ? null : gates);
        put(fields, "taper", tapers.isEmpty() ? null : tapers);
        put(fields, "amounts", values.isEmpty() ? null : values);
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
