package org.kinscope.ingest.identity.linkage.compare;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.AddressKey;
import org.kinscope.ingest.identity.linkage.schema.Kind;
import org.kinscope.ingest.judge.IdNumber;

/** Brings a value into the one form in which values of its kind are compared. */
public final class Normaliser {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "lady", "dame", "rev");
    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    ("ltd limited inc incorporated llc llp lp plc corp corporation co company gmbh"
                                    + " ag kg ohg ug sa sas sarl srl spa bv nv oy ab as aps pte pty the and &"
                                    + " und et")
                            .split(" "));
    private static final Map<String, String> STREETS =
            Map.ofEntries(
                    Map.entry("street", "st"),
                    Map.entry("road", "rd"),
                    Map.entry("avenue", "ave"),
                    Map.entry("av", "ave"),
                    Map.entry("lane", "ln"),
                    Map.entry("drive", "dr"),
                    Map.entry("court", "ct"),
                    Map.entry("place", "pl"),
                    Map.entry("square", "sq"),
                    Map.entry("boulevard", "blvd"),
                    Map.entry("crescent", "cres"),
                    Map.entry("highway", "hwy"),
                    Map.entry("parkway", "pkwy"),
                    Map.entry("terrace", "tce"),
                    Map.entry("circuit", "cct"),
                    Map.entry("apartment", "apt"),
                    Map.entry("suite", "ste"),
                    Map.entry("building", "bldg"),
                    Map.entry("floor", "fl"),
                    Map.entry("north", "n"),
                    Map.entry("south", "s"),
                    Map.entry("east", "e"),
                    Map.entry("west", "w"),
                    Map.entry("mount", "mt"),
                    Map.entry("saint", "st"),
                    Map.entry("strasse", "str"),
                    Map.entry("close", "cl"),
                    Map.entry("grove", "gr"),
                    Map.entry("circle", "cir"));

    private final UnaryOperator<String> form;

    private Normaliser(UnaryOperator<String> form) {
        this.form = form;
    }

    /** {@return the normaliser of a kind for a column with these values} */
    public static Normaliser of(Kind kind, Collection<String> values) {
        return new Normaliser(
                switch (kind) {
                    case EXACT, TEXT -> Plain::words;
                    case NAME -> Normaliser::name;
                    case FULL_NAME -> text -> without(TITLES, name(text));
                    case ORGANISATION -> text -> without(LEGAL_FORMS, Plain.words(text));
                    case ADDRESS -> Normaliser::address;
                    case DATE -> Days.of(values)::read;
                    case NUMBER -> Normaliser::number;
                    case IDENTIFIER, POSTCODE -> Plain::code;
                    case ID_NUMBER -> Normaliser::idNumber;
                    case PHONE -> PhoneComparer::digits;
                    case EMAIL -> EmailComparer::address;
                });
    }

    /** {@return the form of {@code text}, or null where it says nothing} */
    public @Nullable String of(String text) {
        if (Plain.isNothing(Plain.words(text))) {
            return null;
        }
        String normal = form.apply(text);
        return normal.isEmpty() ? null : normal;
    }

    private static String name(String text) {
        String words = Plain.words(text);
        return Plain.hasHan(words) ? words.replace(" ", "") : words;
    }

    private static String address(String text) {
        if (Plain.hasHan(text)) {
            return AddressKey.normal(text).toLowerCase(Locale.ROOT);
        }
        StringBuilder address = new StringBuilder();
        for (String word : Plain.words(text).split(" ")) {
            address.append(address.isEmpty() ? "" : " ").append(STREETS.getOrDefault(word, word));
        }
        return address.toString();
    }

    private static String number(String text) {
        try {
            double number = Double.parseDouble(text.strip().replace(",", ""));
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? String.valueOf((long) number)
                    : String.valueOf(number);
        } catch (NumberFormatException e) {
            return Plain.code(text);
        }
    }

    private static String idNumber(String text) {
        String code = Plain.code(text);
        String whole = IdNumber.in18Digits(code);
        return whole == null ? code : whole;
    }

    private static String without(Set<String> words, String text) {
        String left =
                java.util.Arrays.stream(text.split(" "))
                        .filter(word -> !words.contains(word))
                        .collect(Collectors.joining(" "));
        return left.isEmpty() ? text : left;
    }
}
