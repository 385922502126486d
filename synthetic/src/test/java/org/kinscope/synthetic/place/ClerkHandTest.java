package org.kinscope.synthetic.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kinscope.synthetic.draw.Draw;

class ClerkHandTest {

    private static final Places PLACES = Places.taizhou(Draw.of(1), 20_000);
    private static final Village VILLAGE = PLACES.village(Draw.of(2), PLACES.county("321202"));

    private static Set<String> spellings(Dwelling dwelling, int mess) {
        Set<String> spellings = new TreeSet<>();
        Draw draw = Draw.of(3);
        for (int i = 0; i < 2000; i++) {
            spellings.add(ClerkHand.write(dwelling, draw, mess));
        }
        return spellings;
    }

    private static Flat flat() {
        return new Dwellings(PLACES.villages().size()).flat(VILLAGE);
    }

    @Test
    void clean_files_write_every_dwelling_in_one_way() {
        assertThat(spellings(flat(), 0)).containsExactly(flat().address());
    }

    @Test
    void clerks_leave_words_out_choose_others_and_widen_digits() {
        Set<String> spellings = spellings(flat(), 1);
        assertThat(spellings)
                .anyMatch(text -> text.endsWith("室"))
                .anyMatch(text -> text.matches(".*单元\\d+"))
                .anyMatch(text -> text.matches(".*\\d+-\\d+-\\d+"))
                .anyMatch(text -> text.contains("幢"))
                .anyMatch(text -> text.contains("栋"))
                .anyMatch(text -> text.contains("号楼"))
                .anyMatch(text -> text.matches(".*[０-９].*"))
                .anyMatch(text -> text.startsWith("泰州市"));
    }

    @Test
    void the_worst_of_them_know_more_ways() {
        assertThat(spellings(flat(), 2)).hasSizeGreaterThan(spellings(flat(), 1).size());
    }
}
