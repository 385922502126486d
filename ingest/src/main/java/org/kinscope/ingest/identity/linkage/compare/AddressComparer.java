package org.kinscope.ingest.identity.linkage.compare;

import java.util.List;

/**
 * Addresses. Chinese ones are compared by what stands before their first number (district, road,
 * village) and by the numbers after it; others by their words, of which the numbers must be equal.
 */
final class AddressComparer implements Comparer {

    private static final int SAME = 1;
    private static final int NEAR = 2;
    private static final int STREET = 3;
    private static final int DIFFERENT = 4;

    @Override
    public List<Grade> grades() {
        return List.of(
                Grade.of("exact", 0.55),
                Grade.of("other-spelling", 0.12),
                Grade.of("near", 0.08),
                Grade.of("same-street", 0.05),
                Grade.of("different", 0.2));
    }

    @Override
    public int compare(String a, String b) {
        return Plain.hasHan(a) && Plain.hasHan(b) ? chinese(a, b) : words(a, b);
    }

    private static int words(String a, String b) {
        double similarity = WordsComparer.similarity(a, b);
        if (similarity >= 0.9 || similarity >= 0.6 && isWithin(a, b)) {
            return SAME;
        }
        String one = firstNumber(a);
        boolean sameNumber = one.equals(firstNumber(b));
        if (similarity >= 0.75 || sameNumber && !one.isEmpty() && similarity >= 0.5) {
            return NEAR;
        }
        return similarity >= 0.5 ? STREET : DIFFERENT;
    }

    /** Whether all words of the shorter stand in the longer, a house number among them. */
    private static boolean isWithin(String a, String b) {
        String longer = " " + (a.length() >= b.length() ? a : b) + " ";
        String shorter = a.length() >= b.length() ? b : a;
        boolean number = false;
        int words = 0;
        for (String word : shorter.split(" ")) {
            if (!longer.contains(" " + word + " ")) {
                return false;
            }
            number |= WordsComparer.isNumber(word);
            words++;
        }
        return number && words >= 3;
    }

    private static String firstNumber(String address) {
        for (String word : address.split(" ")) {
            if (WordsComparer.isNumber(word)) {
                return word;
            }
        }
        return "";
    }

    private static int chinese(String a, String b) {
        int digitA = firstDigit(a);
        int digitB = firstDigit(b);
        String placeA = a.substring(0, digitA);
        String placeB = b.substring(0, digitB);
        boolean samePlace =
                placeA.endsWith(placeB)
                        || placeB.endsWith(placeA)
                        || Distance.edits(placeA, placeB, 1) <= 1;
        if (placeA.length() < 2 || placeB.length() < 2 || !samePlace) {
            int longest = Math.max(a.length(), b.length());
            return Distance.edits(a, b, longest / 6) <= longest / 6 ? STREET : DIFFERENT;
        }
        String numbersA = numbers(a, digitA);
        String numbersB = numbers(b, digitB);
        if (numbersA.equals(numbersB)) {
            return SAME;
        }
        boolean near =
                numbersA.startsWith(numbersB)
                        || numbersB.startsWith(numbersA)
                        || Distance.edits(numbersA, numbersB, 1) <= 1;
        return near && !numbersA.isEmpty() && !numbersB.isEmpty() ? NEAR : STREET;
    }

    private static int firstDigit(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (Character.isDigit(address.charAt(i))) {
                return i;
            }
        }
        return address.length();
    }

    /** The numbers alone, as in {@code 2/1/101}. */
    private static String numbers(String address, int from) {
        StringBuilder numbers = new StringBuilder();
        for (int i = from; i < address.length(); i++) {
            char c = address.charAt(i);
            if (Character.isDigit(c) || c >= 'a' && c <= 'z') {
                numbers.append(c);
            } else if (!numbers.isEmpty() && numbers.charAt(numbers.length() - 1) != '/') {
                numbers.append('/');
            }
        }
        int end = numbers.length();
        return numbers.substring(0, end > 0 && numbers.charAt(end - 1) == '/' ? end - 1 : end);
    }
}
