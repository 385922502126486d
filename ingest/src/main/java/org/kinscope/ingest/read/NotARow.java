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

    private final Header header;
    private final List<String> names;

    NotARow(Header header) {
        this.header = header;
        this.names = header.names().stream().map(Header::simple).toList();
    }

    /** {@return whether the row repeats the header, as where files were put together} */
    boolean isHeader(SourceRow row) {
        List<String> fields = row.fields();
        if (fields.size() != names.size()) {
            return false;
        }
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).length() > names.get(i).length() + 16
                    || !Header.simple(fields.get(i)).equals(names.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether the row, if no other follows it, is the end of the table and none of its
     * rows} A remark that lacks nothing required is a row.
     */
    boolean mayEndTheFile(SourceRow row) {
        return isTotal(row) || (lacksSomething(row) && isRemark(row));
    }

    /** {@return whether nothing stands in the row} */
    static boolean isBlank(SourceRow row) {
        return row.fields().stream().allMatch(field -> Spelling.plain(field).isEmpty());
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

    private static boolean isTotal(SourceRow row) {
        for (String field : row.fields()) {
            String plain = Spelling.plain(field).replaceAll("\\s+", "");
            if (!plain.isEmpty()) {
                return TOTAL.matcher(plain).matches();
            }
        }
        return false;
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
