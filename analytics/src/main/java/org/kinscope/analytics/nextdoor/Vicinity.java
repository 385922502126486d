package org.kinscope.analytics.nextdoor;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.Residence;

/**
 * Which registered households are at one place: one building, or one group of a village. Made once
 * of a city, in one walk over its households; it takes eight bytes for each dwelling of a household
 * and the households' numbers, and answers without looking at any other household.
 */
public final class Vicinity {

    private static final int SHIFT = 32;
    private static final long HOUSEHOLD = 0xFFFF_FFFFL;

    /** A key of a dwelling up to its building, its group, or the number of the house of a flat. */
    private static final Pattern PLACE =
            Pattern.compile("(.*幢).*|(.*?(?:组|队)).*|(.*号)[^号]*室", Pattern.DOTALL);

    private final long[] pairs;
    private final byte[] numbers;
    private final int[] starts;

    private Vicinity(long[] pairs, byte[] numbers, int[] starts) {
        this.pairs = pairs;
        this.numbers = numbers;
        this.starts = starts;
    }

    /** {@return the places of that city} */
    public static Vicinity of(CityProjection city) {
        FactSource facts = city.subjects().facts();
        List<String> households =
                facts.keys(Groupings.PLACES.registered()).stream().sorted().toList();
        ByteArrayOutputStream numbers = new ByteArrayOutputStream();
        int[] starts = new int[households.size() + 1];
        long[] pairs = new long[households.size()];
        int size = 0;
        for (int no = 0; no < households.size(); no++) {
            numbers.writeBytes(households.get(no).getBytes(StandardCharsets.UTF_8));
            starts[no + 1] = numbers.size();
            for (String place : placesOf(facts, households.get(no))) {
                if (size == pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * size);
                }
                pairs[size++] = first(place) | no;
            }
        }
        long[] all = Arrays.copyOf(pairs, size);
        Arrays.sort(all);
        return new Vicinity(all, numbers.toByteArray(), starts);
    }

    private static long first(String place) {
        return (long) place.hashCode() << SHIFT;
    }

    /**
     * {@return the building, the group of the village or the house of flats in which the dwelling
     * is; the dwelling itself where its key names none of them}
     */
    public static String placeOf(String dwellingKey) {
        Matcher matcher = PLACE.matcher(dwellingKey);
        if (!matcher.matches()) {
            return dwellingKey;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return dwellingKey;
    }

    /** {@return the places of those who are or were registered in the household, in order} */
    static Set<String> placesOf(FactSource facts, String householdNo) {
        Set<String> places = new TreeSet<>();
        for (Registration r : facts.list(Groupings.PLACES.registered(), householdNo)) {
            places.addAll(placesOfPerson(facts, r.personId()));
        }
        return places;
    }

    /** {@return where the register of persons places somebody; where it does not, registrations} */
    static Set<String> placesOfPerson(FactSource facts, String personId) {
        Set<String> places = new TreeSet<>();
        List<Person> person = facts.list(Groupings.PERSON, personId);
        String dwelling = person.isEmpty() ? null : person.getLast().dwellingKey();
        if (dwelling != null) {
            places.add(placeOf(dwelling));
        } else {
            facts.list(Groupings.PLACES.residences(), personId).stream()
                    .filter(r -> r.dataset().equals(Residence.REGISTRATIONS))
                    .forEach(r -> places.add(placeOf(r.dwellingKey())));
        }
        return places;
    }

    /** {@return at least the households at the place, by number; few others by chance} */
    List<String> householdsAt(String place) {
        long first = first(place);
        int at = Arrays.binarySearch(pairs, first);
        Set<String> found = new TreeSet<>();
        for (int i = at < 0 ? -at - 1 : at;
                i < pairs.length && (pairs[i] & ~HOUSEHOLD) == first;
                i++) {
            int no = (int) (pairs[i] & HOUSEHOLD);
            found.add(
                    new String(
                            numbers,
                            starts[no],
                            starts[no + 1] - starts[no],
                            StandardCharsets.UTF_8));
        }
        return List.copyOf(found);
    }
}
