package org.kinscope.api.source;

/**
 * A file of a delivery.
 *
 * @param name its name
 * @param dataset which dataset it holds
 * @param department which department handed it over
 */
public record DeliveryFile(String name, String dataset, String department) {

    /**
     * Which file.
     *
     * @param deliveryNo the delivery
     * @param fileNo the file in it
     */
    public record Key(int deliveryNo, int fileNo) {}
}
