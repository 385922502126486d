package org.kinscope.ingest.identity;

import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.address.Address;

/**
 * Brings the spellings of one dwelling together. One building is not one dwelling: an address that
 * ends before the room or the number of a house has no key.
 *
 * <p>The city and what lies below it stand in the key, since the same names of districts and roads
 * stand in many cities; only the province, which the city implies, is left out.
 */
public final class AddressKey {

    private AddressKey() {}

    /** {@return the key of the dwelling, or null where {@code address} names no room or house} */
    public static @Nullable String of(@Nullable String address) {
        return address == null ? null : Address.keyOf(address);
    }

    /**
     * {@return any address, or a part of one, in the spelling of keys: what somebody types to find
     * a dwelling}
     */
    public static String normal(String address) {
        return Address.normal(address);
    }
}
