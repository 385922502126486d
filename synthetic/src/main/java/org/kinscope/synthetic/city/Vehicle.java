package org.kinscope.synthetic.city;

/**
 * A vehicle.
 *
 * @param plate 号牌号码
 * @param kind 车辆类型, for example 小型轿车
 * @param model 品牌型号
 * @param valueFen 评估价值
 */
public record Vehicle(String plate, String kind, String model, long valueFen) {}
