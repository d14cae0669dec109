/// The findings for programs.
public enum JSONReport {
    /// In the order of the text report; none gives an empty list.
    public static func value(_ check: PolicyCheck) -> [FindingRecord] {
        check.findings.map(FindingRecord.init)
    }
}
