package org.kinscope.synthetic.place;

import org.kinscope.synthetic.draw.Draw;

/** The ways in which clerks write one address. */
public final class ClerkHand {

    private ClerkHand() {}

    /**
     * {@return the address of the dwelling as some clerk writes it}
     *
     * @param mess 0: all alike; 1: as busy clerks do; 2: as the worst of them do
     */
    public static String write(Dwelling dwelling, Draw draw, int mess) {
        if (mess == 0 || draw.chance(mess == 1 ? 0.7 : 0.4)) {
            return dwelling.address();
        }
        String head = head(dwelling.village(), draw);
        String tail =
                switch (dwelling) {
                    case Flat flat -> flat(flat, draw, mess);
                    case House house -> house(house, draw);
                };
        String text = head + tail;
        return draw.chance(mess == 1 ? 0.15 : 0.3) ? fullWidth(text) : text;
    }

    private static String head(Village village, Draw draw) {
        String place = village.name();
        if (place.endsWith("村委会") && draw.chance(0.5)) {
            place = place.replace("村委会", draw.word("村", "村民委员会"));
        } else if (place.endsWith("社区居委会") && draw.chance(0.5)) {
            place = place.replace("社区居委会", draw.word("社区", "社区居民委员会"));
        }
        String start = draw.word("江苏省泰州市", "泰州市", "江苏省 泰州市");
        return start + village.county().name() + village.town() + place;
    }

    private static String flat(Flat flat, Draw draw, int mess) {
        String building = flat.building() + draw.word("幢", "栋", "号楼", "座");
        String shortForm = flat.building() + "-" + flat.entrance() + "-" + flat.room();
        return flat.estate()
                + switch (draw.below(mess == 1 ? 3 : 5)) {
                    case 0 -> building + flat.entrance() + "单元" + flat.room() + "室";
                    case 1 -> building + flat.entrance() + "单元" + flat.room();
                    case 2 -> shortForm;
                    case 3 -> shortForm + "室";
                    default -> building + " " + flat.entrance() + "单元 " + flat.room() + " 室";
                };
    }

    private static String house(House house, Draw draw) {
        return switch (draw.below(3)) {
            case 0 -> house.group() + "组" + house.number() + "号";
            case 1 -> "第" + house.group() + "组 " + house.number() + "号";
            default -> house.group() + "组" + house.number() + "號";
        };
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c >= '0' && c <= '9' ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }
}
