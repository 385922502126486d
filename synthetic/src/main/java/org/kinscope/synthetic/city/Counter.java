package org.kinscope.synthetic.city;

/** The running numbers of the departments. */
final class Counter {

    private long person;
    private long household;
    private long unit;
    private long grant;
    private long payment;
    private long laterPayment;
    private long account;
    private long phone;
    private long vehicle;
    private long estate;
    private long company;
    private long visit;
    private long report;
    private long paper;

    void person() {
        person++;
    }

    long persons() {
        return person;
    }

    String household(String county) {
        return county + "%07d".formatted(++household);
    }

    String unit(String county) {
        return "JT" + county + "%07d".formatted(++unit);
    }

    String grant(String county) {
        return "JZ" + county + "%08d".formatted(++grant);
    }

    String payment() {
        return "F%011d".formatted(++payment);
    }

    /** {@return a number of a series of its own, so that the first delivery does not know of it} */
    String laterPayment() {
        return "F9%010d".formatted(++laterPayment);
    }

    String account() {
        return "621732%013d".formatted(++account * 7);
    }

    String phone(String start) {
        return start + "%08d".formatted(++phone % 100_000_000);
    }

    /** Plates of five characters after the city's letter: about 33 million of them. */
    String plate() {
        String letters = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
        long n = ++vehicle;
        StringBuilder plate = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            plate.insert(0, letters.charAt((int) (n % letters.length())));
            n /= letters.length();
        }
        return "苏M" + plate;
    }

    String estate(String village) {
        return village.substring(0, 9) + "GB00001F%09d".formatted(++estate);
    }

    /** Credit codes begin 91, those of the self-employed 92. */
    String company(String start, String county) {
        return start + county + "MA%08d".formatted(++company);
    }

    String visit() {
        return "Y%011d".formatted(++visit);
    }

    String report() {
        return "X%010d".formatted(++report);
    }

    String paper(String start) {
        return start + "%010d".formatted(++paper);
    }
}
