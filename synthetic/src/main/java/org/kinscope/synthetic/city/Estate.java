package org.kinscope.synthetic.city;

import org.kinscope.synthetic.place.Dwelling;

/**
 * A piece of real estate.
 *
 * @param number 不动产单元号
 * @param at which dwelling it is
 * @param usage 用途, for example 住宅
 * @param areaM2 面积
 * @param valueFen 评估价值
 */
public record Estate(String number, Dwelling at, String usage, int areaM2, long valueFen) {}
