# ブラウザーが、拡張機能をXのページに入れないとき（FirefoxとChromeの「サイトへのアクセス」）。

access-title = ブラウザーの設定で、AfterspaceがXのページで動けなくなっています
access-text = ガイドがお手伝いできるのは、Xのページの中だけです。そこで道順をお見せします。入力した内容は読み取りません。
access-ask = Xで許可する
