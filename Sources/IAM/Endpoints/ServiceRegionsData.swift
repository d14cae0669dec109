// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by scripts/make-service-regions (make data); do not edit.
// inputs e561a340aeaee88666f45ef70ef0eabc107e734f817155ab12d91fc6e075774d
// text 4fcfd49fd9f1a07c66074ee13fd27cedb720b4066748225e07ee08c15d2873e6

/// The regions in which AWS offers a service, as botocore 1.43.11 (Apache-2.0) knows it, for the services that it does
/// not offer everywhere.
///
/// A line for each service and partition: endpoint prefix, partition, `+` and the regions that have it, or `-` and those that
/// do not.
enum ServiceRegionsData {
    static let text = """
        agreement-marketplace aws + us-east-1
        airflow aws - ap-east-2 ap-southeast-6 mx-central-1
        amplify aws - af-south-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 mx-central-1
        amplifybackend aws - af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 mx-central-1
        amplifyuibuilder aws - af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 mx-central-1
        aoss aws - af-south-1 ap-east-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 il-central-1 me-central-1 me-south-1 mx-central-1
        api.detective aws - ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 me-central-1 mx-central-1
        api.ecr-public aws + us-east-1 us-west-2
        api.iotdeviceadvisor aws + ap-northeast-1 eu-west-1 us-east-1 us-west-2
        api.iotwireless aws + ap-northeast-1 ap-southeast-2 eu-central-1 eu-west-1 sa-east-1 us-east-1 us-west-2
        api.mediatailor aws - ap-east-1 ap-east-2 ap-southeast-3 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-south-1 mx-central-1 us-west-1
        api.pricing aws + ap-south-1 eu-central-1 us-east-1
        api.tunneling.iot aws - af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 mx-central-1
        app-integrations aws + af-south-1 ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-2 us-east-1 us-west-2
        appflow aws + af-south-1 ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2
        applicationinsights aws - ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 mx-central-1
        appmesh aws - ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 me-central-1 mx-central-1
        apprunner aws + ap-northeast-1 ap-south-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 eu-west-3 us-east-1 us-east-2 us-west-2
        appstream2 aws - af-south-1 ap-east-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-north-1 me-central-1 me-south-1 mx-central-1 us-west-1
        appsync aws - ap-east-2 ap-southeast-6 mx-central-1
        aps aws - ap-southeast-6
        auditmanager aws + ap-northeast-1 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-1 us-west-2
        autoscaling-plans aws - ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 mx-central-1
        backup-gateway aws - ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 mx-central-1
        bedrock aws - ap-east-1
        braket aws + eu-north-1 eu-west-2 us-east-1 us-west-1 us-west-2
        cases aws + af-south-1 ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-2 us-east-1 us-west-2
        cassandra aws - ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 mx-central-1
        catalog.marketplace aws + us-east-1
        cleanrooms aws + ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 eu-central-1 eu-north-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        cloud9 aws - ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 me-central-1 mx-central-1
        clouddirectory aws + ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        cloudhsm aws + us-east-1
        cloudhsmv2 aws - ap-east-2 ap-southeast-4
        cloudsearch aws + ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 sa-east-1 us-east-1 us-west-1 us-west-2
        cloudtrail-data aws - ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 il-central-1 mx-central-1
        codeartifact aws + ap-northeast-1 ap-south-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-north-1 eu-south-1 eu-west-1 eu-west-2 eu-west-3 us-east-1 us-east-2 us-west-2
        codebuild aws - ap-east-2 ca-west-1 mx-central-1
        codecommit aws - ap-east-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 mx-central-1
        codeguru-profiler aws + ap-northeast-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-north-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        codeguru-reviewer aws + ap-northeast-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-north-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        codepipeline aws - ap-east-2 ap-southeast-6 ap-southeast-7 ca-west-1 mx-central-1
        codestar-connections aws - af-south-1 ap-east-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 me-south-1 mx-central-1
        codestar-notifications aws - af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 mx-central-1
        cognito-sync aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        comprehend aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        comprehendmedical aws + ap-southeast-2 ca-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        compute-optimizer aws - ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 mx-central-1
        connect aws + af-south-1 ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-2 us-east-1 us-west-2
        connect-campaigns aws + af-south-1 ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-2 us-east-1 us-west-2
        contact-lens aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-2 us-east-1 us-west-2
        cost-optimization-hub aws + us-east-1
        cur aws + us-east-1
        data-ats.iot aws - af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 mx-central-1
        data.iot aws - af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 mx-central-1
        data.jobs.iot aws - af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 il-central-1 mx-central-1
        data.mediastore aws + ap-northeast-1 ap-northeast-2 ap-southeast-2 eu-central-1 eu-north-1 eu-west-1 eu-west-2 us-east-1 us-west-2
        databrew aws - ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 me-south-1 mx-central-1
        dataexchange aws + ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-1 us-west-2
        datapipeline aws + ap-northeast-1 ap-southeast-2 eu-west-1 us-east-1 us-west-2
        dax aws + ap-northeast-1 ap-south-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-north-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2
        devicefarm aws + us-west-2
        devops-guru aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2
        discovery aws + ap-northeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-west-2
        docdb aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-2
        drs aws - ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 mx-central-1
        ds aws - ap-east-2 ap-southeast-6
        edge.sagemaker aws + ap-northeast-1 eu-central-1 eu-west-1 us-east-1 us-east-2 us-west-2
        elasticbeanstalk aws - ap-east-2 mx-central-1
        email aws - ap-east-1 ap-east-2 ap-southeast-4 ap-southeast-6 ap-southeast-7 eu-south-2 mx-central-1
        emr-containers aws - ap-east-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 mx-central-1
        entitlement.marketplace aws + us-east-1
        finspace aws + ap-northeast-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        finspace-api aws + ca-central-1 eu-west-1 us-east-1 us-east-2 us-west-2
        forecast aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 us-east-1 us-east-2 us-west-2
        forecastquery aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 us-east-1 us-east-2 us-west-2
        frauddetector aws + ap-southeast-1 ap-southeast-2 eu-west-1 us-east-1 us-east-2 us-west-2
        gamelift aws - ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 mx-central-1
        geo aws + ap-northeast-1 ap-south-1 ap-southeast-1 ap-southeast-2 ap-southeast-5 ca-central-1 eu-central-1 eu-north-1 eu-south-2 eu-west-1 eu-west-2 sa-east-1 us-east-1 us-east-2 us-west-2
        glacier aws - ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 mx-central-1
        grafana aws + ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        greengrass aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ap-southeast-5 ca-central-1 eu-central-1 eu-south-2 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        groundstation aws + af-south-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 eu-central-1 eu-north-1 eu-west-1 me-south-1 sa-east-1 us-east-1 us-east-2 us-west-2
        healthlake aws + ap-south-1 ap-southeast-2 ca-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        identity-chime aws + eu-central-1 us-east-1
        ingest.timestream aws + ap-northeast-1 ap-south-1 ap-southeast-2 eu-central-1 eu-west-1 us-east-1 us-east-2 us-west-2
        inspector aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-2 eu-central-1 eu-north-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-1 us-west-2
        inspector2 aws - ap-southeast-6
        iot aws - af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 mx-central-1
        iotevents aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        ioteventsdata aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        iotfleetwise aws + ap-south-1 eu-central-1 us-east-1
        iotsecuredtunneling aws - af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 mx-central-1
        iotsitewise aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 us-east-1 us-east-2 us-west-2
        iotthingsgraph aws + ap-northeast-1 ap-northeast-2 ap-southeast-2 eu-west-1 us-east-1 us-west-2
        iottwinmaker aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 us-east-1 us-west-2
        iotwireless aws + ap-northeast-1 ap-southeast-2 eu-west-1 us-east-1 us-west-2
        ivs aws + ap-northeast-1 ap-northeast-2 ap-south-1 eu-central-1 eu-west-1 us-east-1 us-west-2
        ivschat aws + ap-northeast-1 ap-northeast-2 ap-south-1 eu-central-1 eu-west-1 us-east-1 us-west-2
        ivsrealtime aws + ap-northeast-1 ap-northeast-2 ap-south-1 eu-central-1 eu-west-1 us-east-1 us-west-2
        kendra aws + ap-northeast-1 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        kendra-ranking aws - eu-central-1 eu-west-2
        kinesisvideo aws - ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-north-1 eu-south-1 il-central-1 me-central-1 mx-central-1 us-west-1
        license-manager-user-subscriptions aws - ap-southeast-6
        lightsail aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-5 ca-central-1 eu-central-1 eu-north-1 eu-west-1 eu-west-2 eu-west-3 us-east-1 us-east-2 us-west-2
        lookoutequipment aws + ap-northeast-2 eu-west-1 us-east-1
        m2 aws - ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 me-central-1 me-south-1 mx-central-1
        machinelearning aws + eu-west-1 us-east-1
        macie2 aws - ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 me-central-1 mx-central-1
        managedblockchain aws + ap-northeast-1 ap-northeast-2 ap-southeast-1 eu-west-1 eu-west-2 us-east-1
        managedblockchain-query aws + us-east-1
        marketplacecommerceanalytics aws + us-east-1
        media-pipelines-chime aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-2 us-east-1 us-west-2
        mediaconnect aws - ap-east-2 ap-southeast-3 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-south-1 mx-central-1
        mediaconvert aws - ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-south-1 mx-central-1
        medialive aws - af-south-1 ap-east-1 ap-east-2 ap-southeast-3 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-south-1 mx-central-1 us-west-1
        mediapackage aws - af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 me-south-1 mx-central-1
        mediapackage-vod aws - af-south-1 ap-east-1 ap-east-2 ap-southeast-3 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-south-1 mx-central-1
        mediapackagev2 aws - af-south-1 ap-east-1 ap-east-2 ap-southeast-3 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-south-1 mx-central-1
        mediastore aws + ap-northeast-1 ap-northeast-2 ap-southeast-2 eu-central-1 eu-north-1 eu-west-1 eu-west-2 us-east-1 us-west-2
        meetings-chime aws + af-south-1 ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-2 il-central-1 us-east-1 us-west-2
        memory-db aws - af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 il-central-1 me-central-1 me-south-1 mx-central-1
        messaging-chime aws + eu-central-1 us-east-1
        metering.marketplace aws - ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 mx-central-1
        mgh aws + ap-northeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-west-2
        migrationhub-orchestrator aws + ap-northeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-west-2
        migrationhub-strategy aws + ap-northeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-west-2
        mobileanalytics aws + us-east-1
        models-v2-lex aws + af-south-1 ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-west-2
        models.lex aws + ap-northeast-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-west-2
        mturk-requester aws + us-east-1
        neptune aws - af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 mx-central-1
        nova-act aws + us-east-1
        omics aws + ap-northeast-2 ap-southeast-1 eu-central-1 eu-west-1 eu-west-2 il-central-1 us-east-1 us-west-2
        osis aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-south-2 eu-west-1 eu-west-2 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2
        outposts aws - ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2
        participant.connect aws + af-south-1 ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-2 us-east-1 us-west-2
        partnercentral-channel aws + us-east-1
        personalize aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 us-east-1 us-east-2 us-west-2
        pinpoint aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        pipes aws - ap-east-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 il-central-1 mx-central-1
        polly aws - ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ap-southeast-7 ca-west-1 eu-south-1 il-central-1 me-central-1 mx-central-1
        profile aws + af-south-1 ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-2 us-east-1 us-west-2
        proton aws + ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-east-2 us-west-2
        query.timestream aws + ap-northeast-1 ap-south-1 ap-southeast-2 eu-central-1 eu-west-1 us-east-1 us-east-2 us-west-2
        quicksight aws - ap-east-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-4 ap-southeast-6 ap-southeast-7 ca-west-1 me-south-1 mx-central-1 us-west-1
        rds-data aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 us-east-1 us-east-2 us-west-1 us-west-2
        redshift-serverless aws - me-south-1
        rekognition aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-south-2 eu-west-1 eu-west-2 il-central-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2
        resiliencehub aws - ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 mx-central-1
        route53domains aws + us-east-1
        rum aws - ap-east-2 ap-southeast-6
        runtime-v2-lex aws + af-south-1 ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-west-2
        runtime.lex aws + ap-northeast-1 ap-southeast-1 ap-southeast-2 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-west-2
        s3-control aws - ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 mx-central-1
        s3-outposts aws - ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 me-central-1 mx-central-1
        sagemaker-geospatial aws + us-west-2
        schemas aws - ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 il-central-1 mx-central-1
        sdb aws + ap-northeast-1 ap-southeast-1 ap-southeast-2 eu-west-1 sa-east-1 us-east-1 us-west-1 us-west-2
        securitylake aws - af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 me-south-1 mx-central-1
        serverlessrepo aws - af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 mx-central-1
        servicecatalog aws - ap-east-2 ap-southeast-5 ap-southeast-7 mx-central-1
        servicecatalog-appregistry aws - ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 mx-central-1
        signer aws - ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 mx-central-1
        simspaceweaver aws + ap-southeast-1 ap-southeast-2 eu-central-1 eu-north-1 eu-west-1 us-east-1 us-east-2 us-west-2
        sms-voice aws - ap-east-1 ap-southeast-5 ap-southeast-7
        snowball aws - ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 me-south-1 mx-central-1
        ssm-contacts aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2
        ssm-incidents aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2
        ssm-quicksetup aws + ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2
        ssm-sap aws - ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 mx-central-1
        supportapp aws + eu-west-1 us-east-1 us-west-2
        textract aws + ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 us-east-1 us-east-2 us-west-1 us-west-2
        thinclient aws + ap-south-1 ca-central-1 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-west-2
        tnb aws + ap-northeast-2 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-south-2 eu-west-3 sa-east-1 us-east-1 us-west-2
        transcribe aws - ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-south-1 eu-south-2 il-central-1 me-central-1 mx-central-1
        transcribestreaming aws - ap-east-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ca-west-1 eu-north-1 eu-south-1 eu-south-2 eu-west-3 il-central-1 me-central-1 me-south-1 us-west-1
        translate aws + ap-east-1 ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1 eu-west-2 eu-west-3 us-east-1 us-east-2 us-west-1 us-west-2
        trustedadvisor aws + ap-northeast-2 ap-southeast-2 eu-west-1 us-east-1 us-east-2 us-west-2
        voice-chime aws + ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-west-2
        voiceid aws + ap-northeast-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-2 us-east-1 us-west-2
        vpc-lattice aws - ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 il-central-1
        waf-regional aws - ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 mx-central-1
        wellarchitected aws - af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 mx-central-1
        wisdom aws + ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-2 us-east-1 us-west-2
        workdocs aws + ap-northeast-1 ap-southeast-1 ap-southeast-2 eu-west-1 us-east-1 us-west-2
        workmail aws + eu-west-1 us-east-1 us-west-2
        workspaces aws - ap-east-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 me-central-1 me-south-1 mx-central-1 us-west-1
        workspaces-web aws + ap-northeast-1 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 us-east-1 us-west-2
        api.pricing aws-cn - cn-north-1
        cognito-identity aws-cn - cn-northwest-1
        cur aws-cn - cn-north-1
        docdb aws-cn - cn-north-1
        entitlement.marketplace aws-cn - cn-north-1
        greengrass aws-cn - cn-northwest-1
        iotevents aws-cn - cn-northwest-1
        ioteventsdata aws-cn - cn-northwest-1
        iotsitewise aws-cn - cn-northwest-1
        iottwinmaker aws-cn - cn-northwest-1
        kinesisvideo aws-cn - cn-northwest-1
        mediaconvert aws-cn - cn-north-1
        metering.marketplace aws-cn - cn-north-1
        personalize aws-cn - cn-northwest-1
        polly aws-cn - cn-north-1
        quicksight aws-cn - cn-northwest-1
        workspaces aws-cn - cn-north-1
        clouddirectory aws-us-gov - us-gov-east-1
        cloudhsm aws-us-gov - us-gov-east-1
        codestar-connections aws-us-gov - us-gov-west-1
        comprehend aws-us-gov - us-gov-east-1
        comprehendmedical aws-us-gov - us-gov-east-1
        connect aws-us-gov - us-gov-east-1
        databrew aws-us-gov - us-gov-east-1
        docdb aws-us-gov - us-gov-east-1
        geo aws-us-gov - us-gov-east-1
        health aws-us-gov - us-gov-east-1
        ingest.timestream aws-us-gov - us-gov-east-1
        iotevents aws-us-gov - us-gov-east-1
        ioteventsdata aws-us-gov - us-gov-east-1
        iotsitewise aws-us-gov - us-gov-east-1
        iottwinmaker aws-us-gov - us-gov-east-1
        kendra aws-us-gov - us-gov-east-1
        managedblockchain aws-us-gov - us-gov-east-1
        mediaconvert aws-us-gov - us-gov-east-1
        models-v2-lex aws-us-gov - us-gov-east-1
        models.lex aws-us-gov - us-gov-east-1
        participant.connect aws-us-gov - us-gov-east-1
        pinpoint aws-us-gov - us-gov-east-1
        polly aws-us-gov - us-gov-east-1
        query.timestream aws-us-gov - us-gov-east-1
        rekognition aws-us-gov - us-gov-east-1
        runtime-v2-lex aws-us-gov - us-gov-east-1
        runtime.lex aws-us-gov - us-gov-east-1
        translate aws-us-gov - us-gov-east-1
        agreement-marketplace aws-iso - us-iso-west-1
        api.pricing aws-iso - us-iso-west-1
        api.sagemaker aws-iso - us-iso-west-1
        athena aws-iso - us-iso-west-1
        bedrock aws-iso - us-iso-west-1
        comprehend aws-iso - us-iso-west-1
        datapipeline aws-iso - us-iso-west-1
        glue aws-iso - us-iso-west-1
        guardduty aws-iso - us-iso-west-1
        health aws-iso - us-iso-west-1
        kinesisanalytics aws-iso - us-iso-west-1
        kinesisvideo aws-iso - us-iso-west-1
        lakeformation aws-iso - us-iso-west-1
        medialive aws-iso - us-iso-west-1
        mediapackage aws-iso - us-iso-west-1
        metrics.sagemaker aws-iso - us-iso-west-1
        mq aws-iso - us-iso-west-1
        network-firewall aws-iso - us-iso-west-1
        outposts aws-iso - us-iso-west-1
        runtime.sagemaker aws-iso - us-iso-west-1
        s3-outposts aws-iso - us-iso-west-1
        textract aws-iso - us-iso-west-1
        transcribe aws-iso - us-iso-west-1
        transcribestreaming aws-iso - us-iso-west-1
        translate aws-iso - us-iso-west-1
        wafv2 aws-iso - us-iso-west-1
        agreement-marketplace aws-iso-b - us-isob-west-1
        api.pricing aws-iso-b - us-isob-west-1
        api.sagemaker aws-iso-b - us-isob-west-1
        apigateway aws-iso-b - us-isob-west-1
        appstream2 aws-iso-b - us-isob-west-1
        athena aws-iso-b - us-isob-west-1
        backup aws-iso-b - us-isob-west-1
        bedrock aws-iso-b - us-isob-west-1
        codebuild aws-iso-b - us-isob-west-1
        datasync aws-iso-b - us-isob-west-1
        ds aws-iso-b - us-isob-west-1
        elasticfilesystem aws-iso-b - us-isob-west-1
        fsx aws-iso-b - us-isob-west-1
        glacier aws-iso-b - us-isob-west-1
        glue aws-iso-b - us-isob-west-1
        guardduty aws-iso-b - us-isob-west-1
        health aws-iso-b - us-isob-west-1
        kinesisanalytics aws-iso-b - us-isob-west-1
        lakeformation aws-iso-b - us-isob-west-1
        license-manager aws-iso-b - us-isob-west-1
        medialive aws-iso-b - us-isob-west-1
        mediapackage aws-iso-b - us-isob-west-1
        metering.marketplace aws-iso-b - us-isob-west-1
        metrics.sagemaker aws-iso-b - us-isob-west-1
        network-firewall aws-iso-b - us-isob-west-1
        outposts aws-iso-b - us-isob-west-1
        runtime.sagemaker aws-iso-b - us-isob-west-1
        s3-control aws-iso-b - us-isob-west-1
        s3-outposts aws-iso-b - us-isob-west-1
        snowball aws-iso-b - us-isob-west-1
        storagegateway aws-iso-b - us-isob-west-1
        wafv2 aws-iso-b - us-isob-west-1
        workspaces aws-iso-b - us-isob-west-1
        agreement-marketplace aws-iso-f - us-isof-east-1
        api.pricing aws-iso-f - us-isof-east-1
        cost-optimization-hub aws-iso-f - us-isof-east-1
        identitystore aws-iso-f - us-isof-south-1
        trustedadvisor aws-iso-f - us-isof-east-1
        """
}
