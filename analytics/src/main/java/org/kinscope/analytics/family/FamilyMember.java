package org.kinscope.analytics.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of a family.
 *
 * @param key the person's key within the family, or personId
 * @param name how sentences call the person; null: by the key
 * @param told what is known of the person
 * @param earnings the running incomes; empty: there is none; null: the question was not answered
 * @param obligors those who have a legal duty of support and live elsewhere; empty: there is none;
 *     null: not known
 */
public record FamilyMember(
        String key,
        @Nullable String name,
        Told told,
        @Nullable List<Earning> earnings,
        @Nullable List<Told> obligors) {

    /** A person whom sentences call by the key. */
    public FamilyMember(
            String key,
            Told told,
            @Nullable List<Earning> earnings,
            @Nullable List<Told> obligors) {
        this(key, null, told, earnings, obligors);
    }

    public FamilyMember {
        earnings = earnings == null ? null : List.copyOf(earnings);
        obligors = obligors == null ? null : List.copyOf(obligors);
    }

    /** {@return how sentences call the person} */
    public String called() {
        return name == null ? key : name;
    }
}
