package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.identity.IdentityQuestion;
import org.kinscope.api.identity.Judgement;
import org.kinscope.api.identity.PersonRecord;
import org.kinscope.ingest.identity.judgement.Clue;

/** Prints records and judgements for reading. */
final class IdentityPrinter {

    private IdentityPrinter() {}

    static void print(PrintWriter out, Language language, IdentityQuestion pair) {
        print(out, language, pair.left());
        print(out, language, pair.right());
        print(out, language, pair.judgement());
        out.println();
    }

    static void print(PrintWriter out, Language language, PersonRecord record) {
        out.println(
                record.id()
                        + "  "
                        + or(record.maskedIdNumber())
                        + "  "
                        + or(record.name())
                        + "  "
                        + or(record.birthDate())
                        + "  "
                        + or(record.address())
                        + (record.own() ? language.of("  （本人记录）", "  (own record)") : ""));
    }

    static void print(PrintWriter out, Language language, Judgement judgement) {
        Double probability = judgement.probability();
        out.println(
                "  "
                        + judgement.judgement()
                        + (judgement.standing() ? "" : language.of("（已被取代）", " (superseded)"))
                        + (probability == null ? "" : " p=%.4f".formatted(probability))
                        + "  "
                        + judgement.decidedBy()
                        + "  "
                        + judgement.decidedOn()
                        + (judgement.reason() == null ? "" : "  " + judgement.reason()));
        for (Clue clue : judgement.clues()) {
            out.println(
                    String.format(
                            Locale.ROOT,
                            "    %+7.2f  %-12s %s | %s  (%s)",
                            clue.weight(),
                            clue.field(),
                            or(clue.left()),
                            or(clue.right()),
                            clue.level()));
        }
    }

    private static String or(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }
}
