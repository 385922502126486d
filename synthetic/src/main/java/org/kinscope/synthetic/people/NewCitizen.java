package org.kinscope.synthetic.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.place.Dwelling;

/**
 * What is known of a person before the row is written; what is null is chosen by the stage.
 *
 * @param sex the sex
 * @param birth the day of birth
 * @param home the dwelling that the register gives
 * @param surname the surname; null: a common one
 * @param name the whole name; null: surname and a given name of the generation
 * @param idNumber the whole ID number, for a person who has a wrong one; null: a fresh right one
 * @param prefix the first six digits of the ID number; null: the county of the home in its time
 * @param death the day of death; null: alive
 * @param deathInRegister whether the police know of the death
 * @param deathInMorgue whether the register of deaths has it
 * @param registeredBirth the birth date that the persons row gives, where it is not that of birth
 * @param blankBirth whether the persons row leaves the birth date out
 * @param ethnicity the word; null: 汉族 for nearly all
 * @param education the word; null: one of the age
 */
public record NewCitizen(
        Sex sex,
        LocalDate birth,
        Dwelling home,
        @Nullable String surname,
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String prefix,
        @Nullable LocalDate death,
        boolean deathInRegister,
        boolean deathInMorgue,
        @Nullable LocalDate registeredBirth,
        boolean blankBirth,
        @Nullable String ethnicity,
        @Nullable String education) {

    /** {@return a person of that sex} */
    public static NewCitizen of(Sex sex, LocalDate birth, Dwelling home) {
        return new NewCitizen(
                sex, birth, home, null, null, null, null, null, true, true, null, false, null,
                null);
    }

    /** {@return a man} */
    public static NewCitizen man(LocalDate birth, Dwelling home) {
        return of(Sex.MAN, birth, home);
    }

    /** {@return a woman} */
    public static NewCitizen woman(LocalDate birth, Dwelling home) {
        return of(Sex.WOMAN, birth, home);
    }

    /** {@return the same with a surname and a given name of the generation} */
    public NewCitizen surname(String value) {
        return new NewCitizen(
                sex,
                birth,
                home,
                value,
                name,
                idNumber,
                prefix,
                death,
                deathInRegister,
                deathInMorgue,
                registeredBirth,
                blankBirth,
                ethnicity,
                education);
    }

    /** {@return the same with this whole name} */
    public NewCitizen name(String value) {
        return new NewCitizen(
                sex,
                birth,
                home,
                surname,
                value,
                idNumber,
                prefix,
                death,
                deathInRegister,
                deathInMorgue,
                registeredBirth,
                blankBirth,
                ethnicity,
                education);
    }

    /** {@return the same with this whole ID number, see {@link IdNumbers#withCheck}} */
    public NewCitizen idNumber(String value) {
        return new NewCitizen(
                sex,
                birth,
                home,
                surname,
                name,
                value,
                prefix,
                death,
                deathInRegister,
                deathInMorgue,
                registeredBirth,
                blankBirth,
                ethnicity,
                education);
    }

    /** {@return the same, first registered in the county of that six-digit code} */
    public NewCitizen from(String value) {
        return new NewCitizen(
                sex,
                birth,
                home,
                surname,
                name,
                idNumber,
                value,
                death,
                deathInRegister,
                deathInMorgue,
                registeredBirth,
                blankBirth,
                ethnicity,
                education);
    }

    /** {@return the same, dead on that day; police and register of deaths know it} */
    public NewCitizen died(LocalDate value) {
        return died(value, true, true);
    }

    /** {@return the same, dead on that day, which those know who are said to} */
    public NewCitizen died(LocalDate value, boolean inRegister, boolean inMorgue) {
        return new NewCitizen(
                sex,
                birth,
                home,
                surname,
                name,
                idNumber,
                prefix,
                value,
                inRegister,
                inMorgue,
                registeredBirth,
                blankBirth,
                ethnicity,
                education);
    }

    /** {@return the same, whose persons row gives another birth date than the ID number} */
    public NewCitizen registeredAsBorn(LocalDate value) {
        return new NewCitizen(
                sex,
                birth,
                home,
                surname,
                name,
                idNumber,
                prefix,
                death,
                deathInRegister,
                deathInMorgue,
                value,
                false,
                ethnicity,
                education);
    }

    /** {@return the same, whose persons row gives no birth date} */
    public NewCitizen withoutBirthDate() {
        return new NewCitizen(
                sex,
                birth,
                home,
                surname,
                name,
                idNumber,
                prefix,
                death,
                deathInRegister,
                deathInMorgue,
                null,
                true,
                ethnicity,
                education);
    }

    /** {@return the same with this ethnicity and education} */
    public NewCitizen being(@Nullable String ethnicityWord, @Nullable String educationWord) {
        return new NewCitizen(
                sex,
                birth,
                home,
                surname,
                name,
                idNumber,
                prefix,
                death,
                deathInRegister,
                deathInMorgue,
                registeredBirth,
                blankBirth,
                ethnicityWord,
                educationWord);
    }
}
