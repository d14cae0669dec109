// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by scripts/embed-policies (make data); do not edit.
// inputs 60e5c97c444adb00630f5500fb848eaf3ec75e6cb98ef627ddf57505142abf81
// text 6e89c590ae5245835ed739f6c7e9399982de2ee2b3ec685f6ce0c4ab96c978df

extension ShippedPolicies {
    static let texts: [(name: String, text: String)] = [
        ("base", #"""
# yaml-language-server: $schema=../docs/policy.schema.json
# Every policy begins here: nothing to reach, nothing to write, and a deny list for the agent's ordinary slips.
cx: 1
name: base
description: Nothing to reach and nothing to write; the start of other policies.

workspace: {access: read-only, at: /src}

environment:
  # A terminal and a clock need these. Everything else of the caller's environment stays outside.
  pass: [TERM, COLORTERM, NO_COLOR, LANG, LC_ALL, TZ]

limits: {memory: 4GiB, cpus: 2, processes: 512, tmp: 1GiB}

claude:
  settings:
    permissions:
      # These rules are a seat-belt, not a wall. Claude Code applies them to each command of a line, behind `&&`, in
      # `$(…)`, with quotes and with `env` or `timeout` before it. It does not look into `bash -c '…'`, scripts and
      # interpreters. Denying those would only move the shortcut elsewhere. The programs that they start meet the
      # container, the network and AWS.
      #
      # ` *` at the end matches the bare command too. If options may stand before the verb, the list needs two rules:
      # one with a `*` there and one without, for `git -C folder push` and `git push`. A `*` before an option meets it
      # behind operands, too.
      deny:
        # Deletion.
        - "Bash(rm *)"
        - "Bash(rmdir *)"
        - "Bash(unlink *)"
        - "Bash(shred *)"
        - "Bash(truncate *)"
        - "Bash(dd *)"
        - "Bash(mkfs*)"
        - "Bash(find * -delete*)"
        - "Bash(git clean *)"
        - "Bash(git * clean *)"
        - "Bash(git *reset *--hard*)"
        # Pushes and publications.
        - "Bash(git push*)"
        - "Bash(git * push*)"
        - "Bash(git send-email*)"
        - "Bash(git * send-email*)"
        - "Bash(gh * create*)"
        - "Bash(gh * merge*)"
        - "Bash(gh * close*)"
        - "Bash(gh * comment*)"
        - "Bash(gh api *)"
        - "Bash(gh workflow run*)"
        - "Bash(glab * create*)"
        - "Bash(glab * merge*)"
        - "Bash(npm *publish*)"
        - "Bash(yarn *publish*)"
        - "Bash(pnpm *publish*)"
        - "Bash(cargo *publish*)"
        - "Bash(gem *push*)"
        - "Bash(twine *upload*)"
        - "Bash(docker *push*)"
        - "Bash(podman *push*)"
        # Deployments.
        - "Bash(terraform *apply*)"
        - "Bash(terraform *destroy*)"
        - "Bash(terraform *import*)"
        - "Bash(terraform *state *)"
        - "Bash(terraform *taint*)"
        - "Bash(tofu *apply*)"
        - "Bash(tofu *destroy*)"
        - "Bash(terragrunt *apply*)"
        - "Bash(terragrunt *destroy*)"
        - "Bash(pulumi *up*)"
        - "Bash(pulumi *destroy*)"
        - "Bash(kubectl *apply *)"
        - "Bash(kubectl *create *)"
        - "Bash(kubectl *delete *)"
        - "Bash(kubectl *edit *)"
        - "Bash(kubectl *patch *)"
        - "Bash(kubectl *replace *)"
        - "Bash(kubectl *scale *)"
        - "Bash(kubectl set *)"
        - "Bash(kubectl * set *)"
        - "Bash(kubectl *unset *)"
        - "Bash(kubectl *rollout *)"
        - "Bash(kubectl *drain *)"
        - "Bash(kubectl *cordon *)"
        - "Bash(kubectl *taint *)"
        - "Bash(kubectl *label *)"
        - "Bash(kubectl *annotate *)"
        - "Bash(kubectl *expose *)"
        - "Bash(kubectl *certificate approve *)"
        - "Bash(kubectl *certificate deny *)"
        - "Bash(kubectl *auth reconcile *)"
        - "Bash(kubectl *port-forward *)"
        - "Bash(kubectl *exec *)"
        # Two rules for each verb that other words end with, such as `--dry-run` and `kube-proxy`.
        - "Bash(kubectl run *)"
        - "Bash(kubectl * run *)"
        - "Bash(kubectl debug *)"
        - "Bash(kubectl * debug *)"
        - "Bash(kubectl cp *)"
        - "Bash(kubectl * cp *)"
        - "Bash(kubectl attach *)"
        - "Bash(kubectl * attach *)"
        - "Bash(kubectl proxy*)"
        - "Bash(kubectl * proxy*)"
        - "Bash(helm *install*)"
        - "Bash(helm *upgrade *)"
        - "Bash(helm *rollback *)"
        - "Bash(helm *delete *)"
        - "Bash(sam *deploy*)"
        - "Bash(sam *delete*)"
        - "Bash(sam *sync*)"
        - "Bash(cdk *deploy*)"
        - "Bash(cdk *destroy*)"
        - "Bash(serverless *deploy*)"
        - "Bash(serverless *remove*)"
        - "Bash(sls *deploy*)"
        - "Bash(sls *remove*)"
        - "Bash(eb *deploy*)"
        - "Bash(eb *terminate*)"
        - "Bash(copilot *deploy*)"
        - "Bash(ansible-playbook *)"
        # The session's own credentials. Programs that need them read them without these tools.
        - "Read(//run/cx/credentials-token*)"
        # MCP servers.
        - "mcp__*"

"""#),
        ("offline", #"""
# yaml-language-server: $schema=../docs/policy.schema.json
# The agent reaches its model and nothing else: for questions about the workspace alone.
cx: 1
name: offline
description: Reads the workspace, reaches Bedrock only.
extends: [base]

claude:
  settings:
    permissions:
      # The walls stand anyway, so an approval would add nothing.
      allow: [Bash, Read, Grep, Glob, "Edit(//tmp/**)"]
      deny: [WebFetch, WebSearch]

egress:
  # STS is for `aws sts get-caller-identity`, which shows a person the session's role.
  aws: {services: [bedrock, bedrock-runtime, sts], regions: [us-east-1]}

"""#),
        ("readonly-investigator", #"""
# yaml-language-server: $schema=../docs/policy.schema.json
# The investigator looks into SQS, Lambda and the services that feed them, and changes nothing.
cx: 1
name: readonly-investigator
description: Look into SQS and Lambda incidents, change nothing.
extends: [base]

workspace: {access: read-only, at: /src}

environment:
  set:
    # Answers come whole, not through `less`, in which nobody turns the pages.
    AWS_PAGER: ""
    # The CLI repeats a throttled call, so that the agent need not.
    AWS_RETRY_MODE: standard

claude:
  settings:
    permissions:
      # Without a person at the terminal, a call that needs approval is refused, and allow rules for `aws` alone would
      # refuse every `aws … | jq …`, loop and script. So all of Bash is allowed. Deny rules count before allow rules,
      # and a command that gets past them (`bash -c 'aws sqs purge-queue …'`) meets a session that may only read.
      allow: [Bash, Read, Grep, Glob, "Edit(//tmp/**)"]
      # These rules are a seat-belt in front of a wall, the session policy. Their answer comes at once and says why.
      # Verbs that change something, anywhere behind `aws`, since options may stand before the service and the verb.
      # They also refuse a call that reads and has such a word among its arguments. The agent then words it differently.
      # These read, so they are not here: start-query, start-live-tail, stop-query, test-*, validate-*, simulate-*.
      deny:
        - "Bash(aws * abort-*)"
        - "Bash(aws * accept-*)"
        - "Bash(aws * activate-*)"
        - "Bash(aws * add-*)"
        - "Bash(aws * admin-*)"
        - "Bash(aws * allocate-*)"
        - "Bash(aws * apply-*)"
        - "Bash(aws * assign-*)"
        - "Bash(aws * associate-*)"
        - "Bash(aws * attach-*)"
        - "Bash(aws * authorize-*)"
        - "Bash(aws * cancel-*)"
        - "Bash(aws * change-*)"
        - "Bash(aws * complete-*)"
        - "Bash(aws * confirm-*)"
        - "Bash(aws * copy-*)"
        - "Bash(aws * create-*)"
        - "Bash(aws * deactivate-*)"
        - "Bash(aws * delete-*)"
        - "Bash(aws * deregister-*)"
        - "Bash(aws * detach-*)"
        - "Bash(aws * disable-*)"
        - "Bash(aws * disassociate-*)"
        - "Bash(aws * enable-*)"
        - "Bash(aws * execute-*)"
        - "Bash(aws * export-*)"
        - "Bash(aws * failover-*)"
        - "Bash(aws * import-*)"
        - "Bash(aws * initiate-*)"
        - "Bash(aws * merge-*)"
        - "Bash(aws * modify-*)"
        - "Bash(aws * move-*)"
        - "Bash(aws * pause-*)"
        - "Bash(aws * promote-*)"
        - "Bash(aws * publish-*)"
        - "Bash(aws * purchase-*)"
        - "Bash(aws * purge-*)"
        - "Bash(aws * put-*)"
        - "Bash(aws * reboot-*)"
        - "Bash(aws * redrive-*)"
        - "Bash(aws * register-*)"
        - "Bash(aws * reject-*)"
        - "Bash(aws * release-*)"
        - "Bash(aws * remove-*)"
        - "Bash(aws * replace-*)"
        - "Bash(aws * replicate-*)"
        - "Bash(aws * request-*)"
        - "Bash(aws * reset-*)"
        - "Bash(aws * restart-*)"
        - "Bash(aws * restore-*)"
        - "Bash(aws * resume-*)"
        - "Bash(aws * retry-*)"
        - "Bash(aws * revoke-*)"
        - "Bash(aws * rollback-*)"
        - "Bash(aws * rotate-*)"
        - "Bash(aws * run-*)"
        - "Bash(aws * schedule-*)"
        - "Bash(aws * send-*)"
        - "Bash(aws * set-*)"
        - "Bash(aws * signal-*)"
        - "Bash(aws * submit-*)"
        - "Bash(aws * suspend-*)"
        - "Bash(aws * switchover-*)"
        - "Bash(aws * tag-*)"
        - "Bash(aws * terminate-*)"
        - "Bash(aws * transact-*)"
        - "Bash(aws * transfer-*)"
        - "Bash(aws * unassign-*)"
        - "Bash(aws * untag-*)"
        - "Bash(aws * update-*)"
        - "Bash(aws * upgrade-*)"
        - "Bash(aws * upload-*)"
        # All calls that start something and that an investigation could meet.
        - "Bash(aws * start-activity*)"
        - "Bash(aws * start-asset*)"
        - "Bash(aws * start-automation*)"
        - "Bash(aws * start-backup*)"
        - "Bash(aws * start-build*)"
        - "Bash(aws * start-change*)"
        - "Bash(aws * start-crawler*)"
        - "Bash(aws * start-db*)"
        - "Bash(aws * start-deploy*)"
        - "Bash(aws * start-event*)"
        - "Bash(aws * start-execution*)"
        - "Bash(aws * start-export*)"
        - "Bash(aws * start-import*)"
        - "Bash(aws * start-instance*)"
        - "Bash(aws * start-job*)"
        - "Bash(aws * start-logging*)"
        - "Bash(aws * start-message*)"
        - "Bash(aws * start-metric*)"
        - "Bash(aws * start-pipeline*)"
        - "Bash(aws * start-remediation*)"
        - "Bash(aws * start-replay*)"
        - "Bash(aws * start-replication*)"
        - "Bash(aws * start-restore*)"
        - "Bash(aws * start-session*)"
        - "Bash(aws * start-stream*)"
        - "Bash(aws * start-sync*)"
        - "Bash(aws * start-task*)"
        - "Bash(aws * start-workflow*)"
        # The same for calls that stop something. stop-query and the like are not here: they end what only reads.
        - "Bash(aws * stop-automation*)"
        - "Bash(aws * stop-backup*)"
        - "Bash(aws * stop-build*)"
        - "Bash(aws * stop-continuous*)"
        - "Bash(aws * stop-crawler*)"
        - "Bash(aws * stop-db*)"
        - "Bash(aws * stop-deploy*)"
        - "Bash(aws * stop-durable*)"
        - "Bash(aws * stop-event*)"
        - "Bash(aws * stop-execution*)"
        - "Bash(aws * stop-flow*)"
        - "Bash(aws * stop-import*)"
        - "Bash(aws * stop-ingestion*)"
        - "Bash(aws * stop-instance*)"
        - "Bash(aws * stop-job*)"
        - "Bash(aws * stop-logging*)"
        - "Bash(aws * stop-metric*)"
        - "Bash(aws * stop-model*)"
        - "Bash(aws * stop-monitoring*)"
        - "Bash(aws * stop-pipeline*)"
        - "Bash(aws * stop-replication*)"
        - "Bash(aws * stop-session*)"
        - "Bash(aws * stop-stack*)"
        - "Bash(aws * stop-stream*)"
        - "Bash(aws * stop-task*)"
        - "Bash(aws * stop-workflow*)"
        - "Bash(aws * batch-create-*)"
        - "Bash(aws * batch-delete-*)"
        - "Bash(aws * batch-execute-*)"
        - "Bash(aws * batch-put-*)"
        - "Bash(aws * batch-update-*)"
        - "Bash(aws * batch-write-*)"
        - "Bash(aws * test-state*)"
        # Verbs of one word.
        - "Bash(aws *lambda* invoke *)"
        - "Bash(aws *lambda* invoke-*)"
        - "Bash(aws * invoke-model*)"
        - "Bash(aws * invoke-agent*)"
        - "Bash(aws *sns* publish *)"
        - "Bash(aws *sns* subscribe *)"
        - "Bash(aws *sns* unsubscribe *)"
        - "Bash(aws *iot-data* publish *)"
        # Receiving a message hides it from the consumers for a while. It also counts as a delivery, which moves the
        # message towards the dead-letter queue.
        - "Bash(aws * receive-message*)"
        # Objects. `aws s3 ls` stays.
        - "Bash(aws *s3* cp *)"
        - "Bash(aws *s3* mv *)"
        - "Bash(aws *s3* rm *)"
        - "Bash(aws *s3* rb *)"
        - "Bash(aws *s3* mb *)"
        - "Bash(aws *s3* sync *)"
        - "Bash(aws *s3* website *)"
        - "Bash(aws *s3* presign *)"
        # The CLI's own commands that deploy or open shells.
        - "Bash(aws *cloudformation* deploy *)"
        - "Bash(aws *cloudformation* package *)"
        - "Bash(aws *ecs* deploy *)"
        - "Bash(aws *deploy* push *)"
        - "Bash(aws *deploy* install *)"
        - "Bash(aws *deploy* uninstall *)"
        - "Bash(aws *emr* ssh *)"
        - "Bash(aws *emr* socks *)"
        - "Bash(aws *ec2-instance-connect* ssh *)"
        - "Bash(aws *ec2-instance-connect* open-tunnel *)"
        # Secrets, and credentials that outlive the session or reach further than it.
        - "Bash(aws * get-secret-value*)"
        - "Bash(aws * batch-get-secret-value*)"
        - "Bash(aws *ssm* get-parameter*)"
        - "Bash(aws *kms* decrypt *)"
        - "Bash(aws *kms* re-encrypt *)"
        - "Bash(aws *kms* generate-*)"
        - "Bash(aws *kms* sign *)"
        - "Bash(aws * assume-role*)"
        - "Bash(aws * get-session-token*)"
        - "Bash(aws * get-federation-token*)"
        - "Bash(aws * get-role-credentials*)"
        - "Bash(aws * get-password-data*)"
        - "Bash(aws * get-authorization-token*)"
        - "Bash(aws * get-login-password*)"
        - "Bash(aws * get-cluster-credentials*)"
        - "Bash(aws * get-activity-task*)"
        - "Bash(aws configure *)"
        - "Bash(aws * configure *)"
        - "Bash(aws sso *)"
        - "Bash(aws * sso *)"

# The session may only read the services under `egress.aws`, in its region and account, whatever else its role may do.
# It may not read the contents of messages, objects, parameters, secrets and code. If it needs to, name the action in
# `allow`. `cx plan` prints the session policy.
aws:
  access: read-only
  # cx renews the credentials before they end. A chained role gets an hour at most, too.
  duration: 1h

egress:
  aws:
    services:
      # The agent's model.
      - bedrock
      - bedrock-runtime
      # `aws sts get-caller-identity` shows the session's role.
      - sts
      # Queues and functions, and the services that call them.
      - sqs
      - lambda
      - sns
      - events
      - states
      # The history: logs, metrics and alarms, API calls, traces.
      - logs
      - monitoring
      - cloudtrail
      - xray
      # Which resources belong together.
      - cloudformation
      - tagging
    regions: [us-east-1]

"""#),
    ]
}
