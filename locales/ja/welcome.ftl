welcome-title = ホストしたスペースを手元に残しましょう
welcome-lead = 音声は、Xが作る「データのアーカイブ」に入っています。Afterspaceがそこまでご案内し、録音を聞ける形で保存します。
to-library = ライブラリへ

road-ask-title = Xにアーカイブをリクエスト
road-ask-text = Xでの短い7つの手順です。ガイドが1つずつ示します。パスワードとコードを入力するのは、ご自分だけです。
road-wait-title = 1日、ときには数日待つ
road-wait-text = Xがアーカイブを準備し、できあがると連絡が来ます。それから7日間、ダウンロードできます。
road-bring-title = ZIPファイルをここへ
road-bring-text = Afterspaceがその中からスペースを見つけ、Xから届いたままの音声を保存します。

before-title = 始める前に知っておきたいこと
before-yours = アーカイブに入っているのは、ご自分がホストしたスペースです。録音していないスペースも入っていることがあります。
before-soon = Xは録音を少なくとも30日間残します。それより長くは当てにせず、早めにリクエストしてください。
before-left-out = Xがスペースを入れなかった例が確認されています。もしそうなったら、お知らせします。

pin-title = Afterspaceを見えるところに
pin-text = ブラウザーのツールバーにあるパズルのピースをクリックし、Afterspaceの横のピンをクリックします。Firefoxでは、歯車から「ツールバーにピン留め」を選びます。

private = すべてがこのパソコンの中だけで行われます。アカウントもサーバーもありません。Afterspaceが接続するのはXだけで、それもXのリンクからスペースを取り込むよう頼まれたときだけです。

empty-title = ライブラリは空です
empty-lead = 録音は、次の手順でXからこのライブラリに届きます。
empty-popup = まだ録音がありません。録音は、Xが作る「データのアーカイブ」に入っています。ガイドが一歩ずつご案内します。
have-zip-link = ZIPファイルはもう手元にあります

first-import-title = 最初の録音を取り込んでいます
first-import-help = すべて保存できた録音から、ここに表示されます。
