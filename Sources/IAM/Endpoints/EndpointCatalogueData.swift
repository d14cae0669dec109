// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by scripts/make-endpoint-catalogue (make data); do not edit.
// inputs beba2f1980c7a422db9f98972b602f2b2869274324c8a3250ab6cd84af36a171
// text 8cf55142729836a0775181a9858bc3c2f26736493ea3c852c74efad1fa770e07

/// AWS's host names as the endpoint rules of botocore 1.43.11 (Apache-2.0) give them.
///
/// Three blocks of lines. Partitions: identifier, DNS suffix, dual-stack suffix, regions. Shapes, numbered from 0: the
/// hosts of the kinds standard; fips; dual-stack; fips-dual-stack, with {p} for the service's endpoint prefix, {r} for
/// the region, {s} and {d} for the partition's suffixes. Services: name, endpoint prefix where it differs, other names
/// of the AWS CLI, prefixes that single operations put before the host, shape, and exceptions as PLACE,PLACE=SHAPE where
/// a place is a partition or a region.
package enum EndpointCatalogueData {
    package static let botocoreVersion = "1.43.11"

    static let text = """
        partition|aws|amazonaws.com|api.aws|af-south-1,ap-east-1,ap-east-2,ap-northeast-1,ap-northeast-2,ap-northeast-3,ap-south-1,ap-south-2,ap-southeast-1,ap-southeast-2,ap-southeast-3,ap-southeast-4,ap-southeast-5,ap-southeast-6,ap-southeast-7,ca-central-1,ca-west-1,eu-central-1,eu-central-2,eu-north-1,eu-south-1,eu-south-2,eu-west-1,eu-west-2,eu-west-3,il-central-1,me-central-1,me-south-1,mx-central-1,sa-east-1,us-east-1,us-east-2,us-west-1,us-west-2
        partition|aws-cn|amazonaws.com.cn|api.amazonwebservices.com.cn|cn-north-1,cn-northwest-1
        partition|aws-eusc|amazonaws.eu|api.amazonwebservices.eu|eusc-de-east-1
        partition|aws-iso|c2s.ic.gov|api.aws.ic.gov|us-iso-east-1,us-iso-west-1
        partition|aws-iso-b|sc2s.sgov.gov|api.aws.scloud|us-isob-east-1,us-isob-west-1
        partition|aws-iso-e|cloud.adc-e.uk|api.cloud-aws.adc-e.uk|eu-isoe-west-1
        partition|aws-iso-f|csp.hci.ic.gov|api.aws.hci.ic.gov|us-isof-east-1,us-isof-south-1
        partition|aws-us-gov|amazonaws.com|api.aws|us-gov-east-1,us-gov-west-1

        {p}.{r}.{s};{p}.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.cn-northwest-1.{s};{p}-fips.cn-northwest-1.{s};{p}.cn-northwest-1.{d};{p}-fips.cn-northwest-1.{d}
        {p}.us-iso-east-1.{s};{p}-fips.us-iso-east-1.{s};{p}.us-iso-east-1.{d};{p}-fips.us-iso-east-1.{d}
        {p}.us-isob-east-1.{s};{p}-fips.us-isob-east-1.{s};{p}.us-isob-east-1.{d};{p}-fips.us-isob-east-1.{d}
        {p}.us-isof-south-1.{s};{p}-fips.us-isof-south-1.{s};{p}.us-isof-south-1.{d};{p}-fips.us-isof-south-1.{d}
        {p}.us-gov-west-1.{s};{p}-fips.us-gov-west-1.{s};{p}.us-gov-west-1.{d};{p}-fips.us-gov-west-1.{d}
        {p}.us-east-1.{s};{p}-fips.us-east-1.{s};{p}.us-east-1.{d};{p}-fips.us-east-1.{d}
        {p}.{r}.{d};{p}-fips.{r}.{d};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};fips.batch.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.cn-northwest-1.{d};{p}-fips.cn-northwest-1.{d};{p}.cn-northwest-1.{d};{p}-fips.cn-northwest-1.{d}
        {p}.us-iso-east-1.{d};{p}-fips.us-iso-east-1.{d};{p}.us-iso-east-1.{d};{p}-fips.us-iso-east-1.{d}
        {p}.us-isob-east-1.{d};{p}-fips.us-isob-east-1.{d};{p}.us-isob-east-1.{d};{p}-fips.us-isob-east-1.{d}
        {p}.us-isof-south-1.{d};{p}-fips.us-isof-south-1.{d};{p}.us-isof-south-1.{d};{p}-fips.us-isof-south-1.{d}
        {p}.us-gov-west-1.{d};{p}-fips.us-gov-west-1.{d};{p}.us-gov-west-1.{d};{p}-fips.us-gov-west-1.{d}
        {p}.us-east-1.{d};{p}-fips.us-east-1.{d};{p}.us-east-1.{d};{p}-fips.us-east-1.{d}
        {p}.{r}.{s};{p}-fips.{r}.{d};{p}.{r}.{s};{p}-fips.{r}.{d}
        {p}.us-iso-east-1.{s};{p}-fips.us-iso-east-1.{d};{p}.us-iso-east-1.{s};{p}-fips.us-iso-east-1.{d}
        {p}.us-isob-east-1.{s};{p}-fips.us-isob-east-1.{d};{p}.us-isob-east-1.{s};{p}-fips.us-isob-east-1.{d}
        {p}.us-isof-south-1.{s};{p}-fips.us-isof-south-1.{d};{p}.us-isof-south-1.{s};{p}-fips.us-isof-south-1.{d}
        {p}.{r}.{d};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.us-east-1.{d};{p}-fips.us-east-1.{s};{p}.us-east-1.{d};{p}-fips.us-east-1.{d}
        {p}.us-east-1.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{s};{p}-fips.{s};{p}.{r}.{d};{p}-fips.{d}
        {p}.{s};{p}-fips.{s};{p}.{d};{p}-fips.{d}
        {p}.{r}.{d};{p}-fips.{s};{p}.{r}.{d};{p}-fips.{d}
        {p}.global.{s};{p}-fips.{s};{p}.{d};{p}-fips.{d}
        {p}.{s};{p}-fips.{s};{p}.us-east-1.{d};{p}-fips.{d}
        {p}.cn-northwest-1.{s};{p}-fips.cn-northwest-1.{s};{p}.{d};{p}-fips.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};{p}.{d};{p}-fips.{d}
        {p}.{s};{p}-fips.{s};{p}.global.{d};{p}-fips.global.{d}
        {p}.{r}.{s};{p}.{r}.{s};{p}.{r}.{d};{p}.{r}.{d}
        {p}.global.{d};{p}-fips.global.{d};{p}.global.{d};{p}-fips.global.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};{p}.{r}.{s};{p}-fips.{r}.{s}
        {p}.{r}.{s};{p}-fips.{r}.{s};{p}.{r}.{s};{p}-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};detective.{r}.{d};detective-fips.{r}.{d}
        {p}.{r}.{s};{p}.{r}.{s};streams-dynamodb.{r}.{d};streams-dynamodb-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};streams-dynamodb.{r}.{d};streams-dynamodb-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};ecr.{r}.{d};ecr-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};ecr-public.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};efs.{r}.{d};efs-fips.{r}.{d}
        {p}.{r}.{s};fips.eks.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};aos.{r}.{d};{p}-fips.{r}.{d}
        {p}.us-east-1.{d};{p}-fips.{r}.{d};{p}.us-east-1.{d};{p}-fips.{r}.{d}
        maps.geo.{r}.{s};maps.geo-fips.{r}.{s};maps.geo.{r}.{d};maps.geo-fips.{r}.{d}
        places.geo.{r}.{s};places.geo-fips.{r}.{s};places.geo.{r}.{d};places.geo-fips.{r}.{d}
        routes.geo.{r}.us-gov.{s};routes.geo-fips.{r}.us-gov.{s};routes.geo.{r}.us-gov.{d};routes.geo-fips.{r}.us-gov.{d}
        routes.geo.{r}.{s};routes.geo-fips.{r}.{s};routes.geo.{r}.{d};routes.geo-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{s};{p}.global.{d};{p}-fips.{d}
        {p}.cn-north-1.{s};{p}-fips.{s};{p}.global.{d};{p}-fips.{d}
        {p}.{r}.{s};{p}-fips.{s};{p}.{d};{p}-fips.{d}
        {p}.us-iso-east-1.{s};{p}-fips.us-iso-east-1.{s};{p}.{d};{p}-fips.{d}
        {p}.us-isob-east-1.{s};{p}-fips.us-isob-east-1.{s};{p}.{d};{p}-fips.{d}
        {p}.us-isof-south-1.{s};{p}-fips.{s};{p}.{d};{p}-fips.{d}
        {p}.us-gov.{s};{p}.us-gov.{s};{p}.us-gov.{d};{p}.us-gov.{d}
        {p}.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};data.iot-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        data.ats.iot.{r}.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};api.iot-tunneling.{r}.{d};api.iot-tunneling-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};{p}-api.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};{p}.{r}.{s};{p}-api.{r}.{d};{p}-api.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};{p}-api.{r}.{d};{p}-api-fips.{r}.{d}
        {p}.{r}.{s};models-fips.lex.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};runtime-fips.lex.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s},streaming-logs.{r}.{s};{p}.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s},streaming-logs.{r}.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};catalog-marketplace.{r}.{d};{p}-fips.{r}.{d}
        entitlement-marketplace.{r}.{s};{p}-fips.{r}.{s};entitlement-marketplace.{r}.{d};{p}-fips.{r}.{d}
        entitlement-marketplace.{r}.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};entitlement-marketplace.{r}.{d};{p}-fips.{r}.{d}
        subscribe.mediaconvert.{r}.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};mediatailor.{r}.{d};{p}-fips.{r}.{d}
        metering-marketplace.{r}.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};metering-marketplace.{r}.{d};{p}-fips.{r}.{d}
        {p}.us-gov-west-1.{s};{p}.us-gov-west-1.{s};{p}.us-gov-west-1.{d};{p}.us-gov-west-1.{d}
        {p}.us-west-2.{s};{p}-fips.us-west-2.{s};{p}.us-west-2.{d};{p}-fips.us-west-2.{d}
        {p}.cn-northwest-1.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.us-iso-east-1.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.us-isob-east-1.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.us-isof-south-1.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.us-gov-west-1.{s};{p}.us-gov-west-1.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.us-east-1.{s};{p}-fips.us-east-1.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.us-gov.{d};{p}-fips.us-gov.{d};{p}.us-gov.{d};{p}-fips.us-gov.{d}
        {p}.{s};{p}-fips.{s};{p}.global.{d};{p}-fips.{d}
        {p}.us-west-2.{s};{p}-fips.{r}.{s};arc-recovery-control-config.us-west-2.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.us-east-1.{s};arc-recovery-control-config.{r}.{d};{p}-fips.us-east-1.{d}
        {p}.us-west-2.{s};{p}-fips.us-east-1.{s};arc-recovery-control-config.us-west-2.{d};{p}-fips.us-east-1.{d}
        {p}.{r}.{s},{p}.{s};{p}-fips.{r}.{s};{p}.dualstack.{r}.{s};{p}-fips.dualstack.{r}.{s}
        {p}.{r}.{s};;{p}.dualstack.{r}.{s};
        {p}.{r}.{s};{p}-fips.{r}.{s};{p}.dualstack.{r}.{s};{p}-fips.dualstack.{r}.{s}
        {p}.{r}.{s};api-fips.sagemaker.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};metrics-fips.sagemaker.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};runtime-fips.sagemaker.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{s};{p}-fips.{r}.{s};{p}.global.{d};{p}-fips.{r}.{d}
        {r}.signin.amazonaws.cn;{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {r}.signin.amazonaws-us-gov.com;{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {r}.signin.aws.amazon.com;{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s},{r}.queue.{s},queue.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s},{r}.queue.{s};{p}.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s},{r}.queue.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};{p}-fips.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};{p}.{r}.{s};{p}-fips.{r}.{d};{p}-fips.{r}.{d}
        {p}.cn-north-1.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        api.sustainability.{r}.{d};{p}-fips.global.{d};api.sustainability.{r}.{d};{p}-fips.global.{d}
        {p}.{r}.{s};{p}.{r}.{s};timestream-query.{r}.{d};timestream-query.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};timestream-query.{r}.{d};timestream-query-fips.{r}.{d}
        {p}.{r}.{s};{p}.{r}.{s};timestream-ingest.{r}.{d};timestream-ingest.{r}.{d}
        {p}.{r}.{s};{p}-fips.{r}.{s};timestream-ingest.{r}.{d};timestream-ingest-fips.{r}.{d}
        cn.transcribe.{r}.{s};{p}-fips.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{r}.{s};fips.transcribe.{r}.{s};{p}.{r}.{d};{p}-fips.{r}.{d}
        {p}.{s};{p}-fips.{s};{p}.{r}.{d};{p}-fips.{r}.{d}

        accessanalyzer|access-analyzer|||1|aws-us-gov=0
        account||||7|aws-eusc,aws-iso-e,us-east-1,cn-northwest-1,us-iso-east-1,us-isob-east-1,us-isof-south-1,us-gov-west-1=1 cn-north-1=2 us-iso-west-1=3 us-isob-west-1=4 us-isof-east-1=5 us-gov-east-1=6
        acm||||1|aws-us-gov=0
        acm-pca||||1|aws-us-gov=0
        aiops||||1|
        amp|aps|||1|
        amplify||||1|
        amplifybackend||||1|
        amplifyuibuilder||||1|
        apigateway||||1|
        apigatewaymanagementapi|execute-api|||1|
        apigatewayv2|apigateway|||1|
        appconfig||||1|aws-us-gov=0
        appconfigdata||||1|aws-us-gov=0
        appfabric||||1|
        appflow||||1|
        appintegrations|app-integrations|||1|
        application-autoscaling||||1|aws-us-gov=0
        application-insights|applicationinsights|||1|
        application-signals||||8|
        applicationcostprofiler|application-cost-profiler|||1|
        appmesh||||1|
        apprunner||||1|
        appstream|appstream2|||1|
        appsync||||1|
        arc-region-switch||||8|
        arc-zonal-shift||||1|
        artifact||||7|aws-eusc,aws-iso-e,us-east-1,cn-northwest-1,us-iso-east-1,us-isob-east-1,us-isof-south-1,us-gov-west-1=1 cn-north-1=2 us-iso-west-1=3 us-isob-west-1=4 us-isof-east-1=5 us-gov-east-1=6
        athena||||1|
        auditmanager||||1|
        autoscaling||||1|aws-us-gov=0
        autoscaling-plans||||1|aws-us-gov=0
        b2bi||||1|
        backup||||1|
        backup-gateway||||1|
        backupsearch|backup-search|||8|
        batch||||9|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1 aws-us-gov=0
        bcm-dashboards||||15|aws-eusc,aws-iso-e,us-east-1,cn-northwest-1,us-iso-east-1,us-isob-east-1,us-isof-south-1,us-gov-west-1=8 cn-north-1=10 us-iso-west-1=11 us-isob-west-1=12 us-isof-east-1=13 us-gov-east-1=14
        bcm-data-exports||||15|aws-eusc,us-east-1,cn-northwest-1,us-gov-west-1=8 cn-north-1=10 aws-iso-e,us-iso-east-1,us-isob-east-1,us-isof-south-1=16 us-iso-west-1=17 us-isob-west-1=18 us-isof-east-1=19 us-gov-east-1=14
        bcm-pricing-calculator||||15|aws-eusc,aws-iso-e,us-east-1,cn-northwest-1,us-iso-east-1,us-isob-east-1,us-isof-south-1,us-gov-west-1=8 cn-north-1=10 us-iso-west-1=11 us-isob-west-1=12 us-isof-east-1=13 us-gov-east-1=14
        bcm-recommended-actions||||15|aws-eusc,aws-iso-e,us-east-1,cn-northwest-1,us-iso-east-1,us-isob-east-1,us-isof-south-1,us-gov-west-1=8 cn-north-1=10 us-iso-west-1=11 us-isob-west-1=12 us-isof-east-1=13 us-gov-east-1=14
        bedrock||||1|
        bedrock-agent||||1|
        bedrock-agent-runtime||||1|
        bedrock-agentcore||||1|
        bedrock-agentcore-control||||1|
        bedrock-data-automation||||1|
        bedrock-data-automation-runtime||||1|
        bedrock-runtime||||1|
        billing||||21|us-east-1=20 cn-north-1=2 aws-eusc,aws-iso-e,cn-northwest-1,us-iso-east-1,us-isob-east-1,us-isof-south-1,us-gov-west-1=1 us-iso-west-1=3 us-isob-west-1=4 us-isof-east-1=5 us-gov-east-1=6
        billingconductor||||22|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov,us-east-1=1
        braket||||1|
        budgets||||27|us-east-1=23 aws-cn,aws-iso,aws-us-gov=24 aws-eusc=25 aws-iso-b,aws-iso-e,aws-iso-f=26
        ce||||7|aws-iso-e,us-east-1,cn-northwest-1,us-iso-east-1,us-isob-east-1,us-isof-south-1,us-gov-west-1=1 cn-north-1=2 aws-eusc=20 us-iso-west-1=3 us-isob-west-1=4 us-isof-east-1=5 us-gov-east-1=6
        chatbot||||1|
        chime||||22|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov,us-east-1=1
        chime-sdk-identity|identity-chime|||1|
        chime-sdk-media-pipelines|media-pipelines-chime|||1|
        chime-sdk-meetings|meetings-chime|||1|
        chime-sdk-messaging|messaging-chime|||1|
        chime-sdk-voice|voice-chime|||1|
        cleanrooms||||1|
        cleanroomsml|cleanrooms-ml|||1|
        cloud9||||1|
        cloudcontrol|cloudcontrolapi|||1|
        clouddirectory||||1|aws-us-gov=0
        cloudformation||||1|aws-us-gov=0
        cloudfront||||30|cn-north-1=28 cn-northwest-1=29 aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov=24
        cloudhsm||||1|
        cloudhsmv2||||1|
        cloudsearch||||1|
        cloudsearchdomain||||1|
        cloudtrail||||1|aws-us-gov=0
        cloudtrail-data||||1|
        cloudwatch|monitoring|||1|aws-us-gov=31
        codeartifact||||1|
        codebuild||||1|
        codecatalyst||||32|
        codecommit||||1|
        codeconnections||||1|
        codedeploy||deploy||1|
        codeguru-reviewer||||1|
        codeguru-security||||1|
        codeguruprofiler|codeguru-profiler|||1|
        codepipeline||||1|
        codestar-connections||||1|
        codestar-notifications||||1|
        cognito-identity||||34|us-east-1,us-east-2,us-west-1,us-west-2=33 aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov=1
        cognito-idp||||34|us-east-1,us-east-2,us-west-1,us-west-2=33 aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov=1
        cognito-sync||||1|
        comprehend||||1|
        comprehendmedical||||1|
        compute-optimizer||||1|
        compute-optimizer-automation|aco-automation|||1|
        config||configservice||1|aws-us-gov=0
        connect||||1|aws-us-gov=0
        connect-contact-lens|contact-lens|||1|
        connectcampaigns|connect-campaigns|||1|
        connectcampaignsv2|connect-campaigns|||1|
        connectcases|cases|||1|
        connecthealth|health-agent||runtime.,streaming.|8|
        connectparticipant|participant.connect|||1|aws-us-gov=0
        controlcatalog||||1|
        controltower||||1|
        cost-optimization-hub||||1|
        cur||||1|
        customer-profiles|profile|||1|
        databrew||||1|us-gov-west-1=0
        dataexchange|||api-fulfill.|1|
        datapipeline||||1|
        datasync||||1|
        datazone||||8|
        dax||||1|
        deadline|||management.,scheduling.|1|
        detective|api.detective|||35|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        devicefarm||||1|
        devops-agent|aidevops||cp.,dp.|8|
        devops-guru||||1|
        directconnect||||1|
        discovery||||1|
        dlm||||1|aws-us-gov=0
        dms||||1|aws-iso,aws-iso-b,aws-us-gov=0
        docdb|rds|||1|aws-us-gov=0
        docdb-elastic||||1|
        drs||||1|
        ds||||1|
        ds-data||||1|
        dsql||||8|
        dynamodb||||1|aws-us-gov=0
        dynamodbstreams|streams.dynamodb|||37|aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1 aws-us-gov=36
        ebs||||1|
        ec2||||1|aws-us-gov=0
        ec2-instance-connect||||1|
        ecr|api.ecr|||38|
        ecr-public|api.ecr-public|||39|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov=1
        ecs||||1|
        efs|elasticfilesystem|||40|aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        eks||||41|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1 aws-us-gov=0
        eks-auth||||8|
        elasticache||||1|aws-us-gov=0
        elasticbeanstalk||||1|aws-us-gov=0
        elb|elasticloadbalancing|||1|aws-us-gov=0
        elbv2|elasticloadbalancing|||1|aws-us-gov=0
        elementalinference|elemental-inference|||1|
        emr|elasticmapreduce|||1|aws-us-gov=0
        emr-containers||||1|aws-us-gov=0
        emr-serverless||||1|
        entityresolution||||1|
        es||||42|aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        events||||1|aws-us-gov=31
        evs||||1|
        finspace||||1|
        finspace-data|finspace-api|||1|
        firehose||||1|
        fis||||1|aws-us-gov=0
        fms||||1|
        forecast||||1|
        forecastquery||||1|
        frauddetector||||1|
        freetier||||43|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov,us-east-1=8
        fsx||||1|
        gamelift||||1|
        gameliftstreams||||8|
        geo-maps||||44|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        geo-places||||45|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        geo-routes||||47|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1 aws-us-gov=46
        glacier||||1|aws-us-gov=0
        globalaccelerator||||1|
        glue||||1|
        grafana||||1|
        greengrass||||1|aws-us-gov=0
        greengrassv2|greengrass|||1|aws-us-gov=0
        groundstation||||1|
        guardduty||||1|aws-us-gov=0
        health||||1|aws-eusc=8
        healthlake||||1|
        iam||||30|cn-north-1=48 cn-northwest-1=49 aws-eusc,aws-iso-e,us-isof-south-1=50 us-iso-east-1,us-isob-east-1=29 us-iso-west-1=51 us-isob-west-1=52 us-isof-east-1=53 aws-us-gov=54
        identitystore||||1|aws-us-gov=0
        imagebuilder||||1|aws-us-gov=0
        importexport||||55|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov=1
        inspector||||1|
        inspector-scan||||1|
        inspector2||||1|
        interconnect||||8|
        internetmonitor||||1|
        invoicing||||15|aws-eusc,aws-iso-e,us-east-1,cn-northwest-1,us-iso-east-1,us-isob-east-1,us-isof-south-1,us-gov-west-1=8 cn-north-1=10 us-iso-west-1=11 us-isob-west-1=12 us-isof-east-1=13 us-gov-east-1=14
        iot||||1|
        iot-data|data-ats.iot|||1|aws-us-gov,ca-central-1,us-east-1,us-east-2,us-west-1,us-west-2=56 cn-north-1=57
        iot-jobs-data|data.jobs.iot|||1|
        iot-managed-integrations|api.iotmanagedintegrations|||8|
        iotdeviceadvisor|api.iotdeviceadvisor|||1|
        iotevents||||1|
        iotevents-data|data.iotevents|||1|
        iotfleetwise||||1|
        iotsecuretunneling|api.tunneling.iot|||58|aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        iotsitewise|||api.,data.,monitor.|1|
        iotthingsgraph||||1|
        iottwinmaker|||api.,data.|1|
        iotwireless|api.iotwireless|||1|
        ivs||||1|
        ivs-realtime|ivsrealtime|||1|
        ivschat||||1|
        kafka||||61|aws-cn,aws-eusc=59 aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1 aws-us-gov=60
        kafkaconnect||||1|aws-us-gov=31
        kendra||||1|
        kendra-ranking||||8|
        keyspaces|cassandra|||1|aws-us-gov=0
        keyspacesstreams|cassandra-streams|||8|
        kinesis||||1|aws-us-gov=0
        kinesis-video-archived-media|kinesisvideo|||1|
        kinesis-video-media|kinesisvideo|||1|
        kinesis-video-signaling|kinesisvideo|||1|
        kinesis-video-webrtc-storage|kinesisvideo|||1|
        kinesisanalytics||||1|
        kinesisanalyticsv2|kinesisanalytics|||1|
        kinesisvideo||||1|
        kms||||1|
        lakeformation|||data-,query-|1|
        lambda||||1|
        launch-wizard|launchwizard|||1|
        lex-models|models.lex|||62|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        lex-runtime|runtime.lex|||63|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        lexv2-models|models-v2-lex|||1|
        lexv2-runtime|runtime-v2-lex|||1|
        license-manager||||1|
        license-manager-linux-subscriptions||||1|
        license-manager-user-subscriptions||||1|
        lightsail||||1|
        location|geo||cp.geofencing.,cp.maps.,cp.metadata.,cp.places.,cp.routes.,cp.tracking.,geofencing.,maps.,metadata.,places.,routes.,tracking.|1|
        logs|||stream-|65|aws-us-gov=64
        lookoutequipment||||1|
        m2||||1|
        machinelearning||||1|
        macie2||||1|
        mailmanager|mail-manager|||1|
        managedblockchain||||1|
        managedblockchain-query||||1|
        marketplace-agreement|agreement-marketplace|||1|
        marketplace-catalog|catalog.marketplace|||1|us-east-1=66
        marketplace-deployment|deployment-marketplace|||1|
        marketplace-discovery|discovery-marketplace|||8|
        marketplace-entitlement|entitlement.marketplace|||69|aws-cn=67 aws-eusc=68 aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov=1
        marketplace-reporting|reporting-marketplace|||1|
        marketplacecommerceanalytics||||1|
        mediaconnect||||1|
        mediaconvert||||1|cn-northwest-1=70 aws-us-gov=0
        medialive||||1|
        mediapackage||||1|
        mediapackage-vod||||1|
        mediapackagev2||||1|
        mediastore||||1|
        mediastore-data|data.mediastore|||1|
        mediatailor|api.mediatailor|||71|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov=1
        medical-imaging|||runtime-|1|
        memorydb|memory-db|||1|
        meteringmarketplace|metering.marketplace|||73|aws-eusc=72 aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        mgh||||1|
        mgn||||1|
        migration-hub-refactor-spaces|refactor-spaces|||1|
        migrationhub-config||||1|
        migrationhuborchestrator|migrationhub-orchestrator|||1|
        migrationhubstrategy|migrationhub-strategy|||1|
        mpa||||8|
        mq||||1|
        mturk|mturk-requester|||1|
        mwaa|airflow||api.,env.,ops.|1|
        mwaa-serverless|airflow-serverless|||8|
        neptune|rds|||1|aws-us-gov=0
        neptunedata|neptune-db|||1|
        network-firewall||||1|
        networkflowmonitor||||8|
        networkmanager||||75|aws-eusc,aws-iso-e,us-west-2,cn-northwest-1,us-iso-east-1,us-isob-east-1,us-isof-south-1=1 cn-north-1=2 us-iso-west-1=3 us-isob-west-1=4 us-isof-east-1=5 us-gov-east-1=74 us-gov-west-1=31
        networkmonitor||||1|
        notifications||||8|
        notificationscontacts|notifications-contacts|||15|aws-eusc,aws-iso-e,us-east-1,cn-northwest-1,us-iso-east-1,us-isob-east-1,us-isof-south-1,us-gov-west-1=8 cn-north-1=10 us-iso-west-1=11 us-isob-west-1=12 us-isof-east-1=13 us-gov-east-1=14
        nova-act||||1|
        oam||||1|
        observabilityadmin||||1|
        odb||||1|
        omics|||analytics-,control-storage-,storage-,tags-,workflows-|1|
        opensearch|es|||42|aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        opensearchserverless|aoss|||1|
        organizations||||81|aws-eusc,aws-iso-e,us-east-1,cn-northwest-1,us-iso-east-1,us-isob-east-1,us-isof-south-1=1 cn-north-1=76 us-iso-west-1=77 us-isob-west-1=78 us-isof-east-1=79 us-gov-east-1=80 us-gov-west-1=0
        osis||||1|
        outposts||||1|aws-us-gov=0
        panorama||||1|
        partnercentral-account||||8|
        partnercentral-benefits||||8|
        partnercentral-channel||||32|aws-us-gov=82
        partnercentral-selling||||8|
        payment-cryptography|controlplane.payment-cryptography|||1|
        payment-cryptography-data|dataplane.payment-cryptography|||1|
        pca-connector-ad||||1|
        pca-connector-scep||||1|
        pcs||||1|
        personalize||||1|
        personalize-events||||1|
        personalize-runtime||||1|
        pi||||1|
        pinpoint||||1|
        pinpoint-email|email|||1|
        pinpoint-sms-voice|sms-voice.pinpoint|||1|
        pinpoint-sms-voice-v2|sms-voice|||1|
        pipes||||1|
        polly||||1|
        pricing|api.pricing|||1|
        proton||||1|
        qapps|data.qapps|||1|
        qbusiness||||8|
        qconnect|wisdom|||1|
        quicksight||||1|
        ram||||1|aws-us-gov=0
        rbin||||1|
        rds||||1|aws-us-gov=0
        rds-data||||1|
        redshift||||1|aws-us-gov=0
        redshift-data||||1|
        redshift-serverless||||1|
        rekognition||||1|
        repostspace||||1|
        resiliencehub||||1|
        resource-explorer-2||||1|
        resource-groups||||1|aws-us-gov=0
        resourcegroupstaggingapi|tagging|||1|
        rolesanywhere||||1|
        route53||||30|aws-cn,aws-eusc=83 aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=24 aws-us-gov=54
        route53-recovery-cluster||||1|
        route53-recovery-control-config||||86|us-east-1=84 us-west-2=85 cn-north-1=2 aws-eusc,aws-iso-e,cn-northwest-1,us-iso-east-1,us-isob-east-1,us-isof-south-1,us-gov-west-1=1 us-iso-west-1=3 us-isob-west-1=4 us-isof-east-1=5 us-gov-east-1=6
        route53-recovery-readiness||||1|
        route53domains||||1|
        route53globalresolver||||8|
        route53profiles||||1|
        route53resolver||||1|aws-us-gov=0
        rtbfabric||||1|
        rum|||dataplane.|1|
        s3||s3api||89|us-east-1=87 aws-cn=88
        s3control|s3-control|||89|aws-cn=88
        s3files||||8|
        s3outposts|s3-outposts|||1|
        s3tables||||1|
        s3vectors||||8|
        sagemaker|api.sagemaker|||90|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        sagemaker-a2i-runtime|a2i-runtime.sagemaker|||1|
        sagemaker-edge|edge.sagemaker|||1|
        sagemaker-featurestore-runtime|featurestore-runtime.sagemaker|||1|
        sagemaker-geospatial||||1|
        sagemaker-metrics|metrics.sagemaker|||91|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov=1
        sagemaker-runtime|runtime.sagemaker|||92|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1 aws-us-gov=0
        savingsplans||||93|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov=1
        scheduler||||1|
        schemas||||1|
        sdb||||1|us-east-1=55
        secretsmanager||||33|aws-cn=34 aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        security-ir||||8|
        securityagent||||8|
        securityhub||||1|
        securitylake||||1|
        serverlessrepo||||1|aws-us-gov=0
        service-quotas|servicequotas|||1|aws-us-gov=0
        servicecatalog||||1|
        servicecatalog-appregistry||||1|aws-us-gov=0
        servicediscovery|||data-|34|aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        ses|email|||1|
        sesv2|email|||1|
        shield||||81|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov,us-east-1=1
        signer|||data-|1|
        signer-data|data-signer|||1|
        signin||||96|aws-cn=94 aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1 aws-us-gov=95
        simpledbv2|sdb|||1|us-east-1=55
        simspaceweaver||||1|
        sms-voice|sms-voice.pinpoint|||1|
        snow-device-management||||1|
        snowball||||1|
        sns||||1|aws-us-gov=0
        socialmessaging|social-messaging|||1|
        sqs||||99|us-east-1=97 aws-us-gov=98
        ssm||||1|aws-us-gov=0
        ssm-contacts||||1|
        ssm-guiconnect||||1|
        ssm-incidents||||1|
        ssm-quicksetup||||1|
        ssm-sap||||1|
        sso|portal.sso|||1|aws-us-gov=0
        sso-admin|sso|||1|aws-us-gov=0
        sso-oidc|oidc|||1|aws-us-gov=0
        stepfunctions|states||sync-|1|us-gov-east-1=100 us-gov-west-1=101
        storagegateway||||1|
        sts||||1|aws-us-gov=0
        supplychain|scn|||1|
        support||||22|aws-eusc,aws-iso-e,aws-iso-f,us-east-1,cn-north-1,us-iso-east-1,us-isob-east-1=1 cn-northwest-1=102 us-iso-west-1=77 us-isob-west-1=78 us-gov-east-1=80 us-gov-west-1=0
        support-app|supportapp|||1|
        sustainability||||103|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=32 aws-us-gov=82
        swf||||1|aws-us-gov=101
        synthetics||||1|
        taxsettings|tax|||7|aws-eusc,aws-iso-e,us-east-1,cn-northwest-1,us-iso-east-1,us-isob-east-1,us-isof-south-1,us-gov-west-1=1 cn-north-1=2 us-iso-west-1=3 us-isob-west-1=4 us-isof-east-1=5 us-gov-east-1=6
        textract||||1|
        timestream-influxdb||||1|
        timestream-query|query.timestream|||105|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1 aws-us-gov=104
        timestream-write|ingest.timestream|||107|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1 aws-us-gov=106
        tnb||||1|
        transcribe||||109|aws-cn=108 aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f=1
        transfer||||1|
        translate||||1|
        trustedadvisor||||1|
        uxc||||8|
        verifiedpermissions||||1|
        voice-id|voiceid|||1|
        vpc-lattice||||1|
        waf||||110|aws-cn,aws-eusc,aws-iso,aws-iso-b,aws-iso-e,aws-iso-f,aws-us-gov=1
        waf-regional||||1|
        wafv2||||1|
        wellarchitected||||1|
        wickr|admin.wickr|||1|
        wisdom||||1|
        workdocs||||1|
        workmail||||1|
        workmailmessageflow||||1|
        workspaces||||1|
        workspaces-instances||||8|
        workspaces-thin-client|thinclient||api.|1|
        workspaces-web||||1|
        xray||||1|
        """
}
