<form method="post">
  <input type="checkbox" name="agree"> I agree to:
  <ul>
    <li>face recognition</li>
    <li>my location</li>
  </ul>
  <input type="checkbox" name="ads"> newsletters
</form>
