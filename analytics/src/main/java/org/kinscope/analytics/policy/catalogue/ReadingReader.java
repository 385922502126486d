package org.kinscope.analytics.policy.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kinscope.analytics.policy.Dated;
import org.kinscope.analytics.policy.PolicyNode;
import org.kinscope.analytics.policy.catalogue.Reading.Expenditure;
import org.kinscope.graph.time.Spell;

/** Reads profiles, their readings and the kinds of income. */
final class ReadingReader {

    private final Function<String, PolicyNode> files;

    ReadingReader(Function<String, PolicyNode> files) {
        this.files = files;
    }

    /** A profile and where it holds. */
    record ProfileOf(String area, String profile, Spell spell) {}

    List<ProfileOf> profiles() {
        List<ProfileOf> list = new ArrayList<>();
        for (PolicyNode node :
                files.apply("profiles.yaml").only("profiles", "readings").maps("profiles")) {
            node.only(Dated.fieldsAnd("area", "profile"));
            list.add(
                    new ProfileOf(
                            ValueReader.area(node), node.text("profile"), Basis.of(node).spell()));
        }
        return list;
    }

    List<Reading> readings() {
        List<Reading> list = new ArrayList<>();
        for (PolicyNode node : files.apply("profiles.yaml").maps("readings")) {
            node.only(Dated.fieldsAnd("profile", "members", "income", "expenditure", "dwellings"));
            list.add(
                    new Reading(
                            node.text("profile"),
                            oneOf(node, "members", "co-living", "as-recorded"),
                            oneOf(node, "income", "countable", "running"),
                            Expenditure.valueOf(
                                    node.text("expenditure").toUpperCase(java.util.Locale.ROOT)),
                            oneOf(node, "dwellings", "by-share", "counted"),
                            Basis.of(node)));
        }
        return list;
    }

    private static boolean oneOf(PolicyNode node, String field, String yes, String no) {
        String text = node.text(field);
        if (!text.equals(yes) && !text.equals(no)) {
            throw node.wrong(field, text, yes + " or " + no);
        }
        return text.equals(yes);
    }

    List<IncomeKind> incomeKinds() {
        List<IncomeKind> list = new ArrayList<>();
        for (PolicyNode node :
                files.apply("income-kinds.yaml").only("income_kinds").maps("income_kinds")) {
            node.only(Dated.fieldsAnd("kind", "zh", "en", "exempt"));
            list.add(
                    new IncomeKind(
                            node.text("kind"),
                            ValueReader.words(node),
                            Set.copyOf(node.texts("exempt")),
                            Basis.of(node)));
        }
        return list;
    }
}
