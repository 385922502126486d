package org.kinscope.api.error;

import org.kinscope.graph.finding.Words;

/**
 * Every error that a caller can meet, in {@code extensions.code}. The list is closed: a client may
 * handle each. A message says what is wrong and the right form, and never repeats what was sent.
 */
public enum ErrorCode {
    /** The request is no GraphQL request. */
    BAD_REQUEST("请求格式不正确", "The request is not well formed"),
    /** A query came by GET or another method than POST. */
    ONLY_BY_POST("查询只能以 POST 方式发送", "Send a query by POST"),
    /** There is nothing at this address. */
    NOT_FOUND("没有这个地址", "There is nothing at this address"),
    /** The text of the query cannot be read. */
    SYNTAX("查询语句有语法错误", "The query has a syntax error"),
    /** The query does not fit the schema. */
    INVALID_QUERY("查询与接口定义不符", "The query does not fit the schema"),
    /** An argument has no meaning here. */
    INVALID_ARGUMENT("参数不正确", "An argument is not right"),
    /** The scope is no prefix of a division code. */
    INVALID_SCOPE(
            "区划范围应为 0、2、4、6、9 或 12 位数字",
            "The scope takes 0, 2, 4, 6, 9 or 12 digits of a division code"),
    /** The cursor was not made by this service, or for another list or filter. */
    INVALID_CURSOR("游标无效,请从第一页开始", "The cursor is not valid; begin at the first page"),
    /** A page is larger than allowed. */
    PAGE_TOO_LARGE("每页应为 1 至 200 条", "A page takes 1 to 200 entries"),
    /** More than 100 ids are asked for at once. */
    TOO_MANY_IDS("一次最多查询 100 个编号", "Ask for up to 100 ids at once"),
    /** A path is to have no steps or more than six. */
    TOO_MANY_HOPS("路径长度应为 1 至 6 步", "A path takes 1 to 6 steps"),
    /** A search text is longer than 100 characters. */
    TEXT_TOO_LONG("搜索内容超过 100 个字符", "The text to search is longer than 100 characters"),
    /** An address is longer than 1,000 characters. */
    ADDRESS_TOO_LONG("地址超过 1000 个字符", "The address is longer than 1,000 characters"),
    /** Portrait was asked for none or for both of a unit and a person. */
    NAME_ONE_SUBJECT("请只指定救助家庭或个人之一", "Name either an aid unit or a person"),
    /** Entitlements were asked for none or for several of a unit, a household and a person. */
    NAME_ONE_FAMILY("请只指定救助家庭、户或个人之一", "Name one of an aid unit, a household and a person"),
    /** {@code knownOn} lies before the first delivery, whose day follows the message. */
    KNOWN_ON_TOO_EARLY(
            "这一天尚无数据交付,knownOn 最早可取",
            "Nothing had been delivered by that day; the first for knownOn is"),
    /** No one is logged in. */
    UNAUTHENTICATED("请先登录", "Log in first"),
    /** Name or password are wrong. */
    WRONG_LOGIN("用户名或密码不正确", "User or password are wrong"),
    /** The caller may not do this. */
    FORBIDDEN("没有权限", "Not allowed"),
    /** Too many failed logins; wait. */
    TOO_MANY_LOGINS("登录失败次数过多,请稍后再试", "Too many failed logins; try again later"),
    /** Four requests of this user run already. */
    TOO_MANY_AT_ONCE("同时进行的查询过多,请稍后再试", "Too many queries at once; try again when one is done"),
    /** The document is longer than 64 KiB. */
    DOCUMENT_TOO_LONG("查询语句超过 64 KiB", "The query is longer than 64 KiB"),
    /** The document has more than 3,000 tokens. */
    TOO_MANY_TOKENS("查询语句超过 3000 个词", "The query has more than 3,000 tokens"),
    /** The query is nested deeper than 10 levels. */
    TOO_DEEP("查询嵌套超过 10 层", "The query is nested deeper than 10 levels"),
    /** The query names more than 30 aliases. */
    TOO_MANY_ALIASES("查询别名超过 30 个", "The query has more than 30 aliases"),
    /** The query may cost more than 2,000 fields. */
    TOO_COMPLEX(
            "查询过于复杂 (超过 2000),请减少字段或每页条数",
            "The query is too complex (above 2,000); ask for fewer fields or smaller pages"),
    /** The answer is larger than 5 MB. */
    ANSWER_TOO_LARGE("结果超过 5 MB,请缩小范围", "The answer is larger than 5 MB; ask for less"),
    /** The answer took longer than 10 seconds. */
    TIMEOUT("查询超时,请缩小范围", "The query took too long; ask for less"),
    /** The graph cannot be reached now. */
    GRAPH_UNAVAILABLE("图数据库暂时无法连接", "The graph cannot be reached now"),
    /** The schema may not be asked for here. */
    INTROSPECTION_OFF("此服务未开放接口自省", "This service does not answer introspection"),
    /** The machine of the service has no font that could be put into a PDF. */
    NO_FONT(
            "服务器没有可嵌入的中文字体,请管理员安装,或改用 DOCX",
            "The service has no font with Chinese characters for a PDF; take DOCX, or ask its"
                    + " administrator to install one"),
    /** A fault of the service; its log tells more under the request's id. */
    INTERNAL("服务内部错误", "The service failed");

    private final Words message;

    ErrorCode(String zh, String en) {
        this.message = new Words(zh, en);
    }

    /** {@return the message in both languages} */
    public Words message() {
        return message;
    }
}
