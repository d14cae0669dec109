// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Launcher

struct AssumptionTermsTests {
    private let terms = AssumptionTerms(duration: 43_200)

    @Test func `A chained role gets an hour, once`() throws {
        let (easier, note) = try #require(terms.easier(after: .chaining, .required))
        #expect(easier.duration == 3600)
        #expect(note.contains("one hour"))
        #expect(easier.easier(after: .chaining, .required) == nil)
    }

    @Test(arguments: [AWSProblem.tags, .sourceIdentity])
    func `What leads back to the person is left out only where the policy allows it, and once`(
        problem: AWSProblem
    )
        throws
    {
        #expect(terms.easier(after: problem, .required) == nil)
        let (easier, _) = try #require(terms.easier(after: problem, .preferred))
        #expect(easier.hasTags == (problem != .tags))
        #expect(easier.hasSourceIdentity == (problem != .sourceIdentity))
        #expect(easier.easier(after: problem, .preferred) == nil)
    }

    @Test(arguments: [AWSProblem.packedTags, .packedToken])
    func `Tags for which there is no room are left out only where the policy allows it, and once`(
        problem: AWSProblem
    ) throws {
        #expect(terms.easier(after: problem, .required) == nil)
        let (easier, note) = try #require(terms.easier(after: problem, .preferred))
        #expect(!easier.hasTags)
        #expect(easier.hasSourceIdentity)
        #expect(note.contains("no room"))
        #expect(easier.easier(after: problem, .preferred) == nil)
    }

    @Test func `No other refusal makes anything easier`() {
        for problem in [AWSProblem.denied, .duration, .packedPolicy, .silence] {
            #expect(terms.easier(after: problem, .preferred) == nil)
        }
    }
}
