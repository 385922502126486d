package org.kinscope.synthetic.village;

import java.util.List;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.village.NamedFamily.Words;

/** Who decides and who serves. */
final class Offices {

    private Offices() {}

    static List<NamedFamily> list() {
        return List.of(
                new NamedFamily(
                        "陆文斌",
                        new Words("办事的人", "Who decides and who serves"),
                        new Words(
                                "陆文斌在兴化市救助科审批，柳溪村的救助决定都由他签字，只有曹志刚家除外；季春华是村主任。两人与村里受助的人都没有亲属关系。",
                                "陆文斌 decides in the assistance office of Xinghua: every decision of the village is"
                                        + " his, but for that of 曹志刚. 季春华 leads the village. Neither is kin to"
                                        + " anybody there who is aided."),
                        new Words(
                                "没有可查的：没有救助家庭，也没有亲属受助。",
                                "Nothing: they have no aid, and no kin who has."),
                        (folk, truth) -> {
                            Citizen approver = folk.man("陆文斌", "1976-08-21");
                            folk.stage()
                                    .aid()
                                    .official(
                                            approver,
                                            "救助科科员",
                                            folk.village().county().division(),
                                            Folk.day("2010-04-01"),
                                            null);
                            folk.decides(approver);
                            Citizen head = folk.woman("季春华", "1971-02-16");
                            folk.stage()
                                    .aid()
                                    .official(
                                            head,
                                            "村主任",
                                            folk.village().code(),
                                            Folk.day("2013-01-01"),
                                            null);
                        }));
    }
}
