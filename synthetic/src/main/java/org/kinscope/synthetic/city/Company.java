package org.kinscope.synthetic.city;

/**
 * A company.
 *
 * @param uscc 统一社会信用代码
 * @param name 名称
 * @param capitalFen 注册资本
 */
public record Company(String uscc, String name, long capitalFen) {}
