package org.kinscope.api.ledger;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.ledger.PaidRow;
import org.kinscope.analytics.ledger.RollRow;
import org.kinscope.api.export.TableFormat;
import org.kinscope.graph.source.Source;

/** The rows of which a figure is made, each with delivery, file and line. */
public final class FigureRows {

    private static final List<String> PAID =
            List.of(
                    "delivery",
                    "file",
                    "line",
                    "person_id",
                    "family_kind",
                    "family",
                    "grant_no",
                    "programme",
                    "department",
                    "division",
                    "paid_on",
                    "state",
                    "yuan");
    private static final List<String> ROLL =
            List.of(
                    "delivery",
                    "file",
                    "line",
                    "aid_unit",
                    "status",
                    "division",
                    "person_id",
                    "member_delivery",
                    "member_file",
                    "member_line");

    private FigureRows() {}

    /** {@return the columns of a figure's rows, or null where there is no such figure} */
    public static @Nullable List<String> columns(MonthlyReport report, String figure) {
        return report.paidRows(figure) != null
                ? PAID
                : report.rollRows(figure) != null ? ROLL : null;
    }

    /** Writes the rows of a figure that there is. */
    public static void write(MonthlyReport report, String figure, TableFormat.Sheet sheet)
            throws IOException {
        List<PaidRow> paid = report.paidRows(figure);
        if (paid != null) {
            for (PaidRow row : paid) {
                sheet.row(of(row));
            }
            return;
        }
        List<RollRow> roll = report.rollRows(figure);
        for (RollRow row : roll == null ? List.<RollRow>of() : roll) {
            sheet.row(of(row));
        }
    }

    private static List<@Nullable String> of(PaidRow row) {
        Source source = row.payment().source();
        return Arrays.<@Nullable String>asList(
                String.valueOf(source.deliveryNo()),
                String.valueOf(source.fileNo()),
                String.valueOf(source.line()),
                row.payment().personId(),
                row.family().kind().name().toLowerCase(Locale.ROOT),
                row.family().key(),
                row.payment().grantNo(),
                row.programme(),
                row.department(),
                row.division(),
                row.payment().paidOn().toString(),
                row.payment().state(),
                row.payment().amount().toString());
    }

    private static List<@Nullable String> of(RollRow row) {
        Source status = row.status().source();
        Source member = row.member().source();
        return Arrays.<@Nullable String>asList(
                String.valueOf(status.deliveryNo()),
                String.valueOf(status.fileNo()),
                String.valueOf(status.line()),
                row.status().aidUnitNo(),
                row.status().status(),
                row.division(),
                row.member().personId(),
                String.valueOf(member.deliveryNo()),
                String.valueOf(member.fileNo()),
                String.valueOf(member.line()));
    }
}
