public import Documents

extension FindingRule {
    public static let awsManaged = FindingRule(
        "aws/managed", .error,
        summary: "a managed policy of another account, or more than ten of them",
        rationale: """
            AssumeRole takes at most ten managed policies for a session, of AWS's own in the role's partition or of \
            the role's own account, and refuses all else: the launch would end there. The account is known where the \
            policy names its `role`. Copy the policy into the role's account, or put what several have in common into \
            one.
            """,
        bad: [
            """
            aws:
              role: arn:aws:iam::123456789012:role/investigator
              managed:
                - ↓arn:aws:iam::999999999999:policy/Investigators
                - ↓arn:aws-cn:iam::aws:policy/ReadOnlyAccess
            """,
            RuleExample(
                "aws:\n  managed:\n"
                    + (1...11).map {
                        "    - \($0 == 11 ? "↓" : "")arn:aws:iam::123456789012:policy/Part-\($0)\n"
                    }
                    .joined()),
        ],
        good: [
            """
            aws:
              role: arn:aws:iam::123456789012:role/investigator
              managed:
                - arn:aws:iam::aws:policy/job-function/ViewOnlyAccess
                - arn:aws:iam::123456789012:policy/Investigators
            """
        ])
}
