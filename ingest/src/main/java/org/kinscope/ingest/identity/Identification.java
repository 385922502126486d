package org.kinscope.ingest.identity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;
import org.kinscope.ingest.identity.IdentifiedRow.NamedDwelling;
import org.kinscope.ingest.identity.IdentifiedRow.NamedPerson;
import org.kinscope.ingest.judge.Fact;
import org.kinscope.ingest.judge.IdNumber;
import org.kinscope.ingest.judge.Masks;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Dataset;

/** Puts hashes, tokens and keys in the place of everything in a fact that tells who somebody is. */
public final class Identification {

    private static final String DIVISION = "division_code";

    private final PersonIds ids;

    /**
     * @param ids what stands for personal numbers
     */
    public Identification(PersonIds ids) {
        this.ids = ids;
    }

    /** {@return the key and the content of a fact} */
    public FactId idOf(Fact fact) {
        return ids.factId(fact.keyText(), fact.rowText());
    }

    /** {@return the fact in the terms of the graph, said by {@code source}} */
    public IdentifiedRow identify(Fact fact, FactId id, Source source) {
        Dataset dataset = fact.dataset();
        Map<String, @Nullable Object> row = new HashMap<>();
        List<NamedPerson> persons = new ArrayList<>(2);
        List<String> units = new ArrayList<>(1);
        List<NamedDwelling> dwellings = new ArrayList<>(1);
        List<String> divisions = new ArrayList<>(1);
        List<Column> columns = dataset.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Object value = fact.values().get(i);
            if (value == null) {
                row.put(column.name(), null);
                continue;
            }
            String text = value.toString();
            switch (column.type()) {
                case ID_NUMBER -> {
                    NamedPerson person = new NamedPerson(ids.personIdOf(text), text);
                    persons.add(person);
                    row.put(column.name(), person.personId());
                    if (column.name().equals(dataset.subject())) {
                        row.put("subject", person.personId());
                        row.put("subject_born", IdNumber.birthDate(text));
                        row.put("subject_sex", IdNumber.sex(text));
                    }
                }
                case NAME -> {
                    String name = Masks.inText(text);
                    Pinyin.Spelt spelt = Pinyin.of(name);
                    row.put(column.name(), name);
                    row.put(column.name() + "_pinyin", spelt.whole());
                    row.put(column.name() + "_initials", spelt.initials());
                    Pinyin.Spelt other = Pinyin.otherOf(name);
                    row.put(column.name() + "_other_pinyin", other == null ? null : other.whole());
                    row.put(
                            column.name() + "_other_initials",
                            other == null ? null : other.initials());
                }
                case ACCOUNT, PHONE -> {
                    row.put(column.name(), ids.tokenOf(text));
                    row.put(
                            column.name() + "_tail",
                            text.substring(Math.max(0, text.length() - 4)));
                }
                case CERTIFICATE -> row.put(column.name(), ids.tokenOf(text));
                case NUMBER, PLATE, USCC -> {
                    String number = withoutIdNumbers(text);
                    row.put(column.name(), number);
                    if (column.name().equals("aid_unit_no")) {
                        units.add(number);
                    }
                }
                case ADDRESS -> {
                    String address = Masks.inText(text);
                    String key = AddressKey.of(address);
                    row.put(column.name(), address);
                    row.put(column.name() + "_key", key);
                    if (key != null) {
                        dwellings.add(new NamedDwelling(key, address, divisionOf(fact)));
                    }
                }
                case DIVISION -> {
                    divisions.add(text);
                    row.put(column.name(), text);
                }
                case TEXT, MONTH, CODE -> row.put(column.name(), Masks.inText(text));
                case DECIMAL -> row.put(column.name(), ((BigDecimal) value).doubleValue());
                case DATE -> row.put(column.name(), (LocalDate) value);
                case MONEY, BOOLEAN -> row.put(column.name(), value);
            }
        }
        row.put("fact", fact(id, source));
        row.put("said", said(source));
        return new IdentifiedRow(id, row, persons, units, dwellings, divisions);
    }

    /**
     * An identifier that contains an ID number (a household numbered by its head) must stay one
     * identifier, so a token stands there and not a mask, which several people share.
     */
    private String withoutIdNumbers(String number) {
        return Masks.replaceIdNumbers(number, id -> "id-" + ids.idTokenOf(id));
    }

    private static @Nullable String divisionOf(Fact fact) {
        List<Column> columns = fact.dataset().columns();
        for (int i = 0; i < columns.size(); i++) {
            Object value = fact.values().get(i);
            if (columns.get(i).name().equals(DIVISION) && value != null) {
                return value.toString();
            }
        }
        return null;
    }

    private static Map<String, Object> fact(FactId id, Source source) {
        Map<String, Object> fact = said(source);
        fact.put("factKey", id.factKey());
        fact.put("rowHash", id.rowHash());
        return fact;
    }

    private static Map<String, Object> said(Source source) {
        Map<String, Object> said = new HashMap<>();
        said.put("deliveryNo", source.deliveryNo());
        said.put("fileNo", source.fileNo());
        said.put("line", source.line());
        return said;
    }
}
