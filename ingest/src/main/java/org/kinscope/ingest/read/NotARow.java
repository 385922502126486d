package org.kinscope.ingest.read;

import java.util.List;
import java.util.regex.Pattern;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.ColumnType;

/** Tells what departments write around their rows: totals, blank lines, who made the table. */
final class NotARow {

    private static final Pattern TOTAL = Pattern.compile("(合计|总计|小计|共计|累计|本页小计|本页合计)([:：].*)?");
    private static final Pattern REMARK =
            Pattern.compile(
                    "(?s)(制表|填表|填报|审核|复核|审批|经办|负责|单位|打印|导出|生成|报送|统计|联系|日期|时间|备注|附注|注|说明|数据来源)"
                            + "[^:：]{0,8}[:：].*|共\\s*\\d+\\s*(条|人|户|笔|行|页).*|第\\s*\\d+\\s*页.*"
                            + "|[（(]?以下(空白|无正文)[)）]?|-+\\s*(END|end|完)\\s*-+|[(（]盖章[)）]");

    private static final String REMARK_BEGINS = "共第以-（(";

    private final Header header;

    NotARow(Header header) {
        this.header = header;
    }

    /** {@return whether the row repeats the header, as where files were put together} */
    boolean isHeader(SourceRow row) {
        return row.fields().equals(header.names());
    }

    /**
     * {@return whether the row, if no other follows it, is the end of the table and none of its
     * rows} A remark that lacks nothing required is a row.
     */
    boolean mayEndTheFile(SourceRow row) {
        String first = first(row);
        if (first.isEmpty()) {
            return true;
        }
        // Few rows are looked at more closely: this is asked of every row of a file.
        if (first.indexOf('计') >= 0 && isTotal(first)) {
            return true;
        }
        boolean likely =
                first.indexOf('：') >= 0
                        || first.indexOf(':') >= 0
                        || REMARK_BEGINS.indexOf(first.charAt(0)) >= 0;
        return likely && lacksSomething(row) && isRemark(row);
    }

    /** {@return whether nothing stands in the row} */
    static boolean isBlank(SourceRow row) {
        return first(row).isEmpty();
    }

    private boolean lacksSomething(SourceRow row) {
        if (row.fields().size() != header.width()) {
            return true;
        }
        List<Column> columns = header.dataset().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).required()) {
                String text = header.text(i, row.fields());
                boolean words = columns.get(i).type() == ColumnType.TEXT;
                if (text.isEmpty() || (!words && REMARK.matcher(text).matches())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTotal(String text) {
        return TOTAL.matcher(text.replaceAll("\\s+", "")).matches();
    }

    /** The first field that is not blank, in plain spelling; blank where there is none. */
    private static String first(SourceRow row) {
        for (String field : row.fields()) {
            if (!field.isEmpty()) {
                String plain = Spelling.plain(field);
                if (!plain.isEmpty()) {
                    return plain;
                }
            }
        }
        return "";
    }

    private static boolean isRemark(SourceRow row) {
        for (String field : row.fields()) {
            String plain = Spelling.plain(field);
            if (!plain.isEmpty() && !REMARK.matcher(plain).matches()) {
                return false;
            }
        }
        return true;
    }
}
