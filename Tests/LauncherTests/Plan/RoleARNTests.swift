import Testing

@testable import Launcher

struct RoleARNTests {
    @Test(arguments: [
        "arn:aws:iam::123456789012:role/investigator", "arn:aws-us-gov:iam::123456789012:role/path/to/name",
        "arn:aws-cn:iam::123456789012:role/a+b=c,d.e@f-g_h",
    ])
    func `A role's ARN is taken`(text: String) {
        #expect(RoleARN.isValid(text))
    }

    @Test(arguments: [
        "investigator", "arn:aws:iam::12345:role/x", "arn:aws:iam::123456789012:user/x",
        "arn:aws:iam::123456789012:role/",
        "arn:aws:sts::123456789012:assumed-role/x/y", "arn:aws:iam:us-east-1:123456789012:role/x",
        "arn:aws:iam::123456789012:role/x y", "arn:aws:iam::１２３４５６７８９０１２:role/x",
        "arn:aws:iam::123456789012:role/x\n",
    ])
    func `Anything else is not`(text: String) {
        #expect(!RoleARN.isValid(text))
    }
}
