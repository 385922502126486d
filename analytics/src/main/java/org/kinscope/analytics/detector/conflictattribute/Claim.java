package org.kinscope.analytics.detector.conflictattribute;

import java.util.Map;
import org.kinscope.analytics.detector.conflictattribute.ConflictAttribute.Side;
import org.kinscope.graph.fact.Statement;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * What one source claims, with the row that says it.
 *
 * @param dataset the dataset
 * @param value the value in words
 * @param fromKey the person
 * @param toKey the value or the key of what it names
 * @param spell when it held
 * @param source the row
 */
record Claim(
        String dataset, Words value, String fromKey, String toKey, Spell spell, Source source) {

    private static final Map<String, Words> DATASETS =
            Map.of(
                    "persons", new Words("人口基本信息", "register of persons"),
                    "births", new Words("出生医学证明", "birth certificate"),
                    "deaths", new Words("死亡登记", "register of deaths"),
                    "marriages", new Words("婚姻登记", "register of marriages"),
                    "registrations", new Words("户籍登记", "household register"),
                    "reports", new Words("困难线索", "report of hardship"),
                    "aid_units", new Words("救助家庭成员", "members of aid units"),
                    "grants", new Words("救助决定", "decision to grant"));

    private static final Map<String, String> ELEMENTS =
            Map.of(
                    "persons", "Person",
                    "births", "SourcePerson",
                    "deaths", "SourcePerson",
                    "marriages", "SPOUSE_OF",
                    "registrations", "REGISTERED_IN",
                    "reports", "Report",
                    "aid_units", "MEMBER_OF",
                    "grants", "Grant");

    /** {@return the claim of a statement, its value shown as {@code value}} */
    static Claim of(Statement s, Words value, String toKey) {
        return new Claim(s.dataset(), value, s.personId(), toKey, s.spell(), s.source());
    }

    /** {@return the claim of a statement whose value may be shown as it is} */
    static Claim of(Statement s) {
        return of(s, new Words(s.value(), s.value()), s.value());
    }

    Side side() {
        return new Side(dataset, name(), value);
    }

    Step step(Words what) {
        return new Step(
                new Words(
                        name().zh() + "：" + what.zh() + " " + value.zh(),
                        name().en() + ": " + what.en() + " " + value.en()),
                ELEMENTS.getOrDefault(dataset, dataset),
                fromKey,
                toKey,
                spell,
                source);
    }

    private Words name() {
        return DATASETS.getOrDefault(dataset, new Words(dataset, dataset));
    }
}
