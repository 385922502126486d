package org.kinscope.ingest.mapping.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinscope.ingest.judge.Judge;
import org.kinscope.ingest.mapping.DateForm;
import org.kinscope.ingest.mapping.suggest.Suggestion.Open;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.ColumnType;

/** Finds the forms in which the dates of a column are written, beside those of the contract. */
final class DateForms {

    private final Column column;
    private final Shapes shapes;
    private final Judge judge;

    DateForms(Column column, Shapes shapes, Judge judge) {
        this.column = column;
        this.shapes = shapes;
        this.judge = judge;
    }

    /** Puts the forms into a rule; returns what is to be said of it. */
    String into(Map<String, Object> rule, List<Open> open) {
        List<String> left =
                shapes.values().stream()
                        .filter(v -> !Shapes.OPEN_END.contains(v) && !judge.isRight(column, v))
                        .toList();
        List<String> forms = new ArrayList<>();
        while (!left.isEmpty() && forms.size() < 4) {
            String best = "";
            long most = 0;
            for (String form : Shapes.OTHERS) {
                DateForm date = DateForm.of(form);
                long fits = left.stream().filter(v -> Shapes.isDay(date, v)).count();
                if (fits > most) {
                    most = fits;
                    best = form;
                }
            }
            if (most == 0) {
                break;
            }
            forms.add(best);
            DateForm found = DateForm.of(best);
            long dayOrMonth = left.stream().filter(v -> Shapes.isDay(swapped(found), v)).count();
            if (!swapped(found).written().equals(best) && dayOrMonth == left.size()) {
                open.add(
                        new Open(
                                column.name(),
                                false,
                                "is the day first or the month? both are possible in all "
                                        + left.size()
                                        + " values; "
                                        + best
                                        + " was taken"));
            }
            left = left.stream().filter(v -> !Shapes.isDay(found, v)).toList();
        }
        if (forms.isEmpty()) {
            return "";
        }
        rule.put("date", forms.size() == 1 ? forms.getFirst() : List.copyOf(forms));
        boolean monthOnly =
                column.type() == ColumnType.DATE
                        && forms.stream().anyMatch(f -> f.indexOf('d') < 0 && !f.equals("excel"));
        if (monthOnly) {
            open.add(
                    new Open(
                            column.name(),
                            false,
                            "some values are months; the first day of each was taken"));
        }
        return "; dates as " + String.join(", ", forms);
    }

    private static DateForm swapped(DateForm form) {
        String written = form.written();
        return written.startsWith("dd") || written.startsWith("MM")
                ? DateForm.of(written.replace("dd", "@@").replace("MM", "dd").replace("@@", "MM"))
                : form;
    }
}
