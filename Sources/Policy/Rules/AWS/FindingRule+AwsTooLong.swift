public import Documents

extension FindingRule {
    public static let awsTooLong: FindingRule = FindingRule(
        "aws/too-long", .error,
        summary: "a session policy that is longer than AWS takes",
        rationale: """
            AWS takes 2,048 characters with AssumeRole. cx writes what the policy means in several ways and takes the \
            first that fits; where none does, no launch can start. The services differ much in how many characters they \
            take: name fewer in `aws.services`, or split them among `aws.roles`, of which each has a session policy of \
            its own.
            """,
        bad: [
            RuleExample(
                """
                aws:
                  services: [↓ec2, iam, sagemaker, glue, iot, connect, chime, quicksight, redshift, lightsail, s3]
                  allow:
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-00/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-01/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-02/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-03/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-04/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-05/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-06/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-07/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-08/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-09/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-10/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-11/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-12/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-13/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-14/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-15/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-16/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-17/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-18/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-19/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-20/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-21/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-22/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-23/exports/*"], reason: exports}
                """)
        ],
        good: [
            "aws: {services: [sqs, lambda, logs]}"
        ])
}

extension PolicyRule {
    static let awsTooLong = PolicyRule(.awsTooLong, reads: [.environment, .aws, .egress]) { review in
        SessionPolicyLength(review).report()
    }
}
