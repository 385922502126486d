package org.kinscope.synthetic.delivery;

import java.util.Map;

/**
 * One column of an extract.
 *
 * @param name the canonical name
 * @param chinese the Chinese header
 * @param type its type in the contract, for example {@code money}
 * @param key whether it is part of the key
 * @param required whether the contract refuses a blank
 * @param words the Chinese word of each code, where it is a code
 */
record Column(
        String name,
        String chinese,
        String type,
        boolean key,
        boolean required,
        Map<String, String> words) {

    boolean isId() {
        return type.equals("id-number");
    }

    boolean isDay() {
        return type.equals("date");
    }

    boolean isNumber() {
        return type.equals("money") || type.equals("decimal");
    }
}
