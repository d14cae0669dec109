// SPDX-License-Identifier: Apache-2.0

/// Domains at which anyone can publish, themselves and with every name below them. Well-known ones, gathered by hand; a list of all
/// of them there cannot be.
enum PublishingHostsData {
    static let domains: [PublishingKind: String] = [
        .codeHost: """
        github.com gitlab.com bitbucket.org codeberg.org sourceforge.net sr.ht gitee.com gitea.com dev.azure.com visualstudio.com
        launchpad.net notabug.org pagure.io salsa.debian.org huggingface.co replit.com codesandbox.io stackblitz.com glitch.com
        framagit.org savannah.gnu.org
        """,
        .rawFiles: """
        githubusercontent.com githack.com jsdelivr.net unpkg.com esm.sh esm.run cdnjs.cloudflare.com skypack.dev statically.io
        ipfs.io dweb.link
        """,
        .fileSharing: """
        transfer.sh file.io 0x0.st wetransfer.com we.tl gofile.io catbox.moe anonfiles.com mega.nz mega.io mediafire.com temp.sh
        oshi.at uguu.se pixeldrain.com sendspace.com tmpfiles.org filebin.net bashupload.com dropbox.com dropboxapi.com
        dropboxusercontent.com box.com drive.google.com www.googleapis.com drive.googleapis.com onedrive.live.com 1drv.ms
        sharepoint.com imgur.com imgbb.com archive.org
        """,
        .hosting: """
        github.io gitlab.io pages.dev workers.dev netlify.app vercel.app web.app firebaseapp.com herokuapp.com fly.dev
        onrender.com railway.app deno.dev surge.sh azurewebsites.net azurestaticapps.net azureedge.net cloudapp.azure.com appspot.com
        run.app cloudfunctions.net cloudfront.net on.aws elasticbeanstalk.com awsapprunner.com amplifyapp.com elb.amazonaws.com
        glitch.me replit.app repl.co blogspot.com wordpress.com fastly.net fastly.com akamaized.net b-cdn.net
        """,
        .languageModel: """
        api.openai.com api.anthropic.com claude.ai chatgpt.com generativelanguage.googleapis.com aiplatform.googleapis.com
        api.mistral.ai api.cohere.ai api.cohere.com api.groq.com openrouter.ai api.together.xyz api.deepseek.com
        api.perplexity.ai api.x.ai api.fireworks.ai replicate.com openai.azure.com
        """,
        .mail: """
        smtp.gmail.com gmail.googleapis.com api.sendgrid.com smtp.sendgrid.net mailgun.net mailgun.org api.postmarkapp.com
        smtp.postmarkapp.com api.mailjet.com api.resend.com api.brevo.com smtp.office365.com outlook.office365.com
        """,
        .messages: """
        slack.com discord.com discordapp.com telegram.org t.me graph.facebook.com facebook.com webhook.office.com
        outlook.office.com graph.microsoft.com chat.googleapis.com zapier.com ifttt.com make.com n8n.cloud pushover.net ntfy.sh
        pushbullet.com api.twilio.com matrix.org mastodon.social twitter.com x.com reddit.com linkedin.com bsky.social
        zulipchat.com libera.chat
        """,
        .objectStore: """
        storage.googleapis.com storage.cloud.google.com firebasestorage.googleapis.com firebaseio.com core.windows.net
        digitaloceanspaces.com backblazeb2.com wasabisys.com r2.cloudflarestorage.com r2.dev linodeobjects.com vultrobjects.com
        aliyuncs.com myqcloud.com oraclecloud.com cloud-object-storage.appdomain.cloud supabase.co storjshare.io scw.cloud
        s3.amazonaws.com
        """,
        .packages: """
        npmjs.org npmjs.com yarnpkg.com pypi.org pythonhosted.org rubygems.org crates.io repo.maven.apache.org maven.org
        sonatype.com sonatype.org nuget.org packagist.org docker.io docker.com quay.io ghcr.io gcr.io pkg.dev public.ecr.aws
        proxy.golang.org sum.golang.org jitpack.io anaconda.org hackage.haskell.org hex.pm pub.dev cpan.org metacpan.org
        luarocks.org cocoapods.org jsr.io deno.land plugins.gradle.org registry.terraform.io open-vsx.org
        marketplace.visualstudio.com chocolatey.org
        """,
        .paste: """
        pastebin.com paste.ee dpaste.com dpaste.org hastebin.com rentry.co rentry.org privatebin.net 0bin.net ix.io sprunge.us
        termbin.com paste.rs bpa.st bpaste.net paste.debian.net paste.ubuntu.com pastes.io controlc.com justpaste.it telegra.ph
        zerobin.net p.ip.fi paste.centos.org paste.mozilla.org pastebin.mozilla.org
        """,
        .pages: """
        docs.google.com sheets.googleapis.com docs.googleapis.com script.google.com sites.google.com forms.gle notion.so notion.com
        airtable.com coda.io hackmd.io typeform.com jotform.com surveymonkey.com trello.com atlassian.net miro.com medium.com
        """,
        .proxy: """
        translate.google.com translate.goog webcache.googleusercontent.com r.jina.ai corsproxy.io allorigins.win
        cors-anywhere.herokuapp.com api.scraperapi.com
        """,
        .requestBin: """
        webhook.site requestbin.com requestbin.net pipedream.com pipedream.net requestcatcher.com beeceptor.com hookbin.com postb.in
        ptsv2.com ptsv3.com httpbin.org postman-echo.com mockbin.org mocky.io interact.sh oast.fun oast.pro oast.live oast.site
        oast.online oast.me oastify.com burpcollaborator.net dnslog.cn ceye.io canarytokens.com webhookrelay.com hookdeck.com
        smee.io requestinspector.com
        """,
        .resolver: """
        dns.google cloudflare-dns.com one.one.one.one quad9.net doh.opendns.com dns.adguard.com adguard-dns.com nextdns.io
        cleanbrowsing.org doh.li dns.alidns.com doh.pub dns.sb dns0.eu controld.com
        """,
        .shortener: """
        bit.ly tinyurl.com t.co goo.gl is.gd v.gd ow.ly rebrand.ly cutt.ly buff.ly shorturl.at rb.gy tiny.cc t.ly s.id lnkd.in
        git.io
        """,
        .tunnel: """
        ngrok.io ngrok.app ngrok.dev ngrok.com ngrok-free.app ngrok-free.dev trycloudflare.com loca.lt localtunnel.me serveo.net
        localhost.run lhr.life lhr.rocks pagekite.me pinggy.io pinggy.link bore.pub devtunnels.ms tunnelmole.net telebit.io
        playit.gg ts.net zrok.io loclx.io portmap.io packetriot.net nip.io sslip.io xip.io duckdns.org no-ip.com ddns.net
        afraid.org
        """,
    ]
}
